"""Plain words for the log and for how it goes, where they are all that is said: "show me my log", "how am I doing?"."""

from __future__ import annotations

from coach.patterns import Pattern

_OPEN = (
    r"\W*(?:(?:ok|okay|so|and|now|hey|coach|please|pls|can|could|may|you|u|i|let|me|show|give|open|see|check|get)\W+)*"
)
_END = r"(?:\W+(?:please|pls|then|now|again|thanks|coach|so far|lately|here))*\W*"
_SPAN = r"(?: (?:of|for|from|on|in))?(?: (?:the )?(?:last|past|this) (?:week|few days|days|month))?"
_LOG = Pattern(
    rf"{_OPEN}(?:(?:what'?s|what is|whats) in )?(?:(?:my|the) )?(?:(?:training|strength|gym|running) )?"
    rf"(?:log|logbook|diary|entries){_SPAN}{_END}|"
    rf"{_OPEN}(?:what|everything|all) (?:(?:have|had|did|that) )?(?:i|i'?ve)(?: have)? (?:log|logged|entered|put in)"
    rf"{_SPAN}{_END}|"
    rf"{_OPEN}(?:the |my )?(?:last|latest|newest|recent) (?:log )?entries{_END}"
)
_DOING = Pattern(
    rf"{_OPEN}how (?:(?:i'?m|im|i am|am i) (?:doing|getting on|coming along|progressing)|"
    rf"(?:it'?s|its|it is|things are|is it) (?:all )?going){_END}"
)


_PLAN = Pattern(
    rf"{_OPEN}(?:(?:my|the) )?plan(?: (?:for |on )?(?P<day>today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|"
    rf"sun)day))?{_END}"
)


def as_command(text: str) -> str:
    """The command that such words stand for; any other text as it is.

    >>> as_command("show me my log"), as_command("show me how I'm doing"), as_command("log 3 squats")
    ('/log', '/progress', 'log 3 squats')
    >>> as_command("plan"), as_command("show me the plan for friday"), as_command("plan a marathon")
    ('/week', "what's on friday?", 'plan a marathon')
    """
    low = " ".join(text.lower().replace("’", "'").split())
    if len(low) > 60:
        return text
    if (m := _PLAN.fullmatch(low)) is not None:
        return "/week" if m["day"] is None else f"what's on {m['day']}?"
    if _LOG.fullmatch(low) and low.strip(" .!") not in ("log", "the log", "diary", "show"):
        return "/log"
    return (
        "/progress" if low.startswith(("show", "let", "can", "please", "ok", "so")) and _DOING.fullmatch(low) else text
    )
