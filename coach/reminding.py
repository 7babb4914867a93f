"""The words the coach starts about a day: strength, rest, how it went, a session that was missed; and when it writes.

Rule: one word and one follow-up, never a chase. Texts vary from day to day; with nobody answering they grow fewer, and
say so once.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from coach import checkin, snoozing
from coach.acts import Lift, SessionReport
from coach.behind import MODE as BEHIND
from coach.cards import button, focus_of, minutes_of, needs, rest_tip, session_lines, status_on, things_text
from coach.diary import Asking, Setting
from coach.draft import Draft
from coach.notes import notes
from coach.nudges import Nudge
from coach.patterns import Pattern
from coach.places import days_for
from coach.reply import Say, say
from coach.runs import run_text
from coach.silence import PLANNED
from coach.thinning import NOTED, step_at, told
from coach.week import Day
from coach.welcome import ask

WAYS = ("on", "off", "always", BEHIND)
STRENGTH_TEXTS, REST_TEXTS, EVENING_TEXTS = 4, 4, 4
_WRITE = r"(?:remind|message|text|write to|write|ping|nudge)(?: me)?"
_BEHIND = r"(?:if|when|after)\b.*\b(?:behind|miss\w*|slip\w*|skip\w*|forget)\b"
_ONLY_BEHIND = Pattern(rf"\b(?:only|just) {_WRITE} {_BEHIND}|\b{_WRITE} only {_BEHIND}")
#: "You can write to me": what is allowed is no wish for silence.
_MAY = Pattern(
    r"\W*(?:(?:ok|okay|yes|no|sure|fine|but|and|hey|coach|of course)\W+)*(?:(?:of course )?you (?:can|may|could)|"
    r"please do|"
    r"feel free to|it'?s (?:ok|okay|fine|good) (?:if you|to)|i (?:want|like) you to|i'd like you to|do|start|please|"
    r"go on|"
    r"carry on)(?: (?:always|still|gladly|also|again))* (?:writ\w+|messag\w+|text\w*|remind\w*|"
    r"ping\w*)(?: to)?(?: me)?"
    r"(?: (?:again|any ?time|whenever(?: you (?:like|want))?|every day|daily|first|please|thanks|of course))*\W*"
)
#: No word at an hour, or in a part of the day: another hour is wished for, not silence.
_NOT_THEN = Pattern(
    r"\b(?:don'?t|do not|stop|no|not|never|can you not|quit|please don'?t)\b.{0,25}?\b(?:remind\w*|writ\w+|"
    r"messag\w+|text\w*|"
    r"ping\w*|notif\w+|nudg\w+|disturb\w*)\b.*\b(?:in the (?:early )?(?:mornings?|afternoons?|evenings?)|at (?:\d|"
    r"night|noon|"
    r"lunch|dinner|work)|before (?:\d|noon|work|lunch|breakfast)|after (?:\d|work|lunch|dinner)|(?:so|that|too) "
    r"(?:early|late)|during (?:work|lunch|the day))"
)
_AT_ALL = Pattern(r"\b(?:any ?more|ever|at all|altogether|full stop|any longer|for good|between|quiet)\b")
#: Less, not nothing.
_LESS = Pattern(
    r"\W*(?:(?:please|pls|can you|could you|would you|will you|i'?d like you to|i want you to|hey|coach|ok|okay|so|and|"
    r"but|maybe|just|try to|do)\W+)*(?:"
    r"(?:write|message|text|talk|send|say|ping|remind|chat|contact)(?: to)?(?: me)? (?:a (?:bit|little) )?(?:much )?"
    r"(?:less(?: often| frequently| much)?|fewer(?: of (?:them|these))?|not so (?:often|much)|more rarely|more seldom)"
    r"(?: (?:messages|texts|words|reminders|stuff|text))?"
    r"|(?:send|write|give|i want|i'd like|with)?(?: me)? ?(?:fewer|less|not so many) (?:of these |of your )?"
    r"(?:messages|texts|reminders|words|notifications|pings|text|chatter)"
    r"|(?:you|u) (?:write|message|text|talk|send|say|remind)(?: me)?(?: way| far| a bit)? too (?:much|often|many \w+)"
    r"|(?:that'?s |those are |these are )?(?:way |far )?too (?:many (?:messages|texts|reminders|words)|much text)"
    r"|(?:write |send |give |make |keep )?(?:me |your |the )?(?:shorter|briefer) (?:messages|answers|replies|texts)"
    r"|(?:keep|make) (?:your (?:messages|answers|replies|texts)|the messages) (?:short|shorter|brief|briefer)"
    r"|(?:don't|do not) (?:write|message|text|talk|say|send)(?: me)? so (?:much|often|many \w+)"
    r"|less (?:texting|writing|messaging|talking|chatting)|be less (?:chatty|wordy|talkative)"
    r"|(?:only|just) (?:write|message|text)(?: me)? (?:once|twice) (?:a|per|each|every) (?:day|week)"
    r"|be (?:brief|briefer|more brief|concise)"
    r")(?:\W+(?:please|pls|thanks|thank you|to me|from now on|in future|ok|if possible|at me))*\W*"
)
_ALWAYS = Pattern(
    r"\b(?:keep (?:reminding|writing|messaging)|always (?:remind|write|message)|don'?t stop (?:reminding|writing)).*"
    r"\b(?:answer|reply|respond|write back)\b"
)


def strength(draft: Draft, day: Day) -> None:
    """What is on, how long it takes, what it needs."""
    assert day.session is not None
    kit = needs(day, draft.books.library, draft.athlete)
    draft.say(
        f"remind-strength-{_turn(draft, STRENGTH_TEXTS)}",
        focus=focus_of(draft, day),
        minutes=minutes_of(draft, day),
        run=run_text(draft, day) or "none",
    )
    draft.say("lines", lines=session_lines(day, draft.athlete, draft.books.library))
    draft.say("remind-needs", kit=things_text(kit) or "none")
    notes(draft, day.date, day.date)
    _offer(draft, day)
    checkin.offer(draft)


def again(draft: Draft, day: Day) -> None:
    """The word that was put off, shorter: the session was shown already."""
    assert day.session is not None
    draft.say("remind-again", focus=focus_of(draft, day), minutes=minutes_of(draft, day))
    _offer(draft, day)


def _offer(draft: Draft, day: Day) -> None:
    tomorrow = day.date + timedelta(days=1)
    draft.offer(button("button-gym-start", f"gym:start:{day.date}"), button("button-done", f"done:{day.date}"))
    draft.offer(
        button("button-later", f"later:{day.date}"),
        button("button-to-tomorrow", f"move:{day.date}:{tomorrow}"),
        button("button-skip", f"skip:{day.date}"),
    )


def rest(draft: Draft, day: Day) -> None:
    """Why rest today, and one small thing that may be done."""
    draft.say(f"remind-rest-{_turn(draft, REST_TEXTS)}", why=_why_rest(draft, day), tip=rest_tip(draft))


def _why_rest(draft: Draft, day: Day) -> Say:
    """What today's rest is for: what comes tomorrow, else what was done yesterday, else both in general."""
    tomorrow, yesterday = (draft.day(day.date + timedelta(days=n)) for n in (1, -1))
    if tomorrow is not None and tomorrow.run in ("long", "quality", "race"):
        return say(f"rest-before-{tomorrow.run}")
    if (
        yesterday is not None
        and yesterday.session is not None
        and status_on(draft.known, yesterday) in ("done", "partial")
    ):
        return say("rest-after-strength")
    if yesterday is not None and yesterday.run in ("long", "quality", "race"):
        return say("rest-after-run")
    if tomorrow is not None and tomorrow.session is not None:
        return say("rest-before-strength")
    return say("rest-between")


def evening(draft: Draft, day: Day, at: datetime) -> None:
    """How did it go? Only where nothing of the session was told, and the word did not just come again."""
    told_some = any(isinstance(r.body, (Lift, SessionReport)) and r.body.when == day.date for r in draft.known.entries)
    if told_some or snoozing.spares_evening(draft.known, day.date, at):
        return
    draft.say(f"remind-checkin-{_turn(draft, EVENING_TEXTS)}")
    draft.offer(button("button-done", f"done:{day.date}"), button("button-skip", f"skip:{day.date}"))
    draft.asking = Asking(topic="session")


def behind(draft: Draft, day: Day) -> None:
    """Yesterday's session is open: where it fits best now, or let it go."""
    assert day.session is not None
    to = next(iter(days_for(day.session, day.date, draft.weeks(), draft.athlete, draft.today)), None)
    draft.say("remind-behind", focus=focus_of(draft, day), day=day.date, to=to or "none")
    if to is not None:
        draft.offer(button("button-move-to", f"move:{day.date}:{to}", day=to))
    draft.offer(button("button-done", f"done:{day.date}"), button("button-skip", f"skip:{day.date}"))


def thinner(draft: Draft, nudge: Nudge) -> None:
    """Says, once, that fewer words come from now on, and how to have them back."""
    step = step_at(draft.known, draft.books.library.reminders, nudge.at)
    if nudge.kind not in PLANNED or step is None or told(draft.known, step) or not (draft.parts or draft.replies):
        return
    draft.keep(Setting(values={NOTED: step.name}))
    draft.say(f"thinner-{step.name}")
    draft.offer(button("button-write-on", "remind:on"), button("button-write-always", "remind:always"))


def press_ways(draft: Draft, rest: str) -> bool:
    """Sets when the coach writes first: as planned, only behind a missed session, whatever happens, never."""
    if rest not in WAYS:
        return False
    draft.keep(Setting(values={"reminders": rest}))
    draft.say(f"reminders-{rest}", hour=draft.athlete.reminder_time)
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-settings", "settings"))
    return True


def by_words(draft: Draft, text: str) -> bool:
    """Takes "only remind me if I fall behind" and its like; False where the text asks for no such thing."""
    low = text.lower().replace("’", "'")
    if draft.known.began is None:
        return False
    if _ONLY_BEHIND.search(low):
        return press_ways(draft, BEHIND)
    if _MAY.fullmatch(low.strip()):
        return press_ways(draft, "on")
    if _LESS.fullmatch(" ".join(low.split())):
        draft.say("reminders-less", hour=draft.athlete.reminder_time)
        draft.offer(button("button-reminders-behind", f"remind:{BEHIND}"), button("button-reminders-off", "remind:off"))
        return True
    if _NOT_THEN.search(low) and not _AT_ALL.search(low):
        draft.say("reminders-when", hour=draft.athlete.reminder_time)
        ask(draft, {"step": "hour"})
        return True
    return bool(_ALWAYS.search(low)) and press_ways(draft, "always")


def _turn(draft: Draft, texts: int) -> int:
    """Which of so many texts is said today: the next one each time, also where words come once a week."""
    return draft.today.toordinal() % texts + 1
