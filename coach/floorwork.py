"""Without getting down on the floor: "no floor exercises please", "only exercises I can do standing".

Rule: all that lies, sits, kneels or leans on the floor stays out until it is wanted again; of one day or week it is
coach/withoutmoves.py, and who lies on the floor and cannot get up is no matter of exercises.
"""

from __future__ import annotations

from coach import unwanted
from coach.cards import paused_card
from coach.draft import Draft
from coach.patterns import Forms, Pattern
from coach.reply import say

KIND = "floor"  #: of the limits' groups of movements
LONGEST = 110  #: letters of such a wish
_OPENS = (
    r"\W*(?:(?:please|pls|hi|hey|hello|coach|ok|okay|so|and|but|sorry|well|just|also|actually|honestly|"
    r"i'?m afraid|at my age)\W+)*"
)
_FLOOR = r"(?:the |my )?(?:floor|ground|mat)"
_DOWN = (
    rf"(?:(?:get(?:ting)?|go(?:ing)?|l[iy](?:e|ing)|sit(?:ting)?|kneel(?:ing)?|be(?:ing)?|work(?:ing)?|"
    rf"train(?:ing)?)(?: (?:up and |back )?(?:down|up))?(?: (?:and up|and down))?(?: (?:on|onto|on to|to|off|from|of))*"
    rf" {_FLOOR})"
)
_WORK = (
    rf"(?:(?:floor|mat|ground)[- ]?(?:work|exercises?|stuff|based (?:exercises|work|stuff)|things)|"
    rf"(?:(?:exercises?|things?|stuff|anything|work|moves?|those)(?: that (?:are|is)| done| i do)? )?"
    rf"(?:(?:down )?on {_FLOOR}|l[iy]ing(?: down)?(?: exercises?)?|{_DOWN}))"
)
_MANNERS = (
    r"(?:[\s,.;–—-]+(?:(?:please|pls|thanks|thank you|for me|any ?more|at all|if possible|at my age|with my \w+|"
    r"ever|from now on|in (?:my|the) (?:plan|sessions?|workouts?))|(?:because|since|as|cos|my|i|it'?s|"
    r"that'?s)\b.*))*\W*"
)
_NONE = Forms(
    rf"{_OPENS}(?:no|without(?: any)?|nothing|not|never|skip|leave out|drop|avoid|take out|remove|stop(?: "
    rf"with)?)(?: (?:the|all|any|"
    rf"more|doing))* {_WORK}{_MANNERS}",
    rf"{_OPENS}(?:i (?:don'?t|do not|would rather not|wouldn'?t)|i'?d rather not|i'?d prefer not to)"
    rf"(?: (?:want|like|wish))?(?: to)?(?: (?:do|have|be doing))?(?: (?:the|all|any|more|of))* {_WORK}{_MANNERS}",
    rf"{_OPENS}(?:(?:can|could|may) (?:i|we|you) )?(?:skip|leave out|drop|avoid)(?: (?:the|all|any))* "
    rf"{_WORK}{_MANNERS}",
    rf"{_OPENS}(?:(?:can|could|may) (?:i|we|you)(?: please)? |i(?:'d like| want| would like| need)(?: to)? "
    rf")?(?:have|get|do|give me|"
    rf"make|plan)?(?: ?(?:me|a|an|my|the|some|only|sessions?|workouts?|something|exercises|plan|it))*"
    rf" (?:without|with no|that has no|where i don'?t(?: have to)?|with nothing|that avoids?)"
    rf"(?: (?:the|all|any|no))* {_WORK}{_MANNERS}",
    rf"{_OPENS}(?:are|is) there (?:any )?(?:exercises?|anything|something|sessions?|a session|a workout)(?: i can do)? "
    rf"(?:without|with no)(?: any)? {_WORK}{_MANNERS}",
    rf"{_OPENS}(?:(?:give|plan) me |i (?:want|need|'d like|would like) |can i have |could i have |i can )?"
    rf"(?:only |just )(?:do )?(?:exercises |stuff |things |ones )?(?:that )?(?:i can do |i do |done )?(?:standing|"
    rf"standing up|on my feet)"
    rf"(?: exercises| stuff| work| up| only| or (?:sitting|seated))*{_MANNERS}",
    rf"{_OPENS}(?:can i have |could i have |i'?d like |i want |give me )?(?:standing|stand[- ]?up)(?: up)?"
    rf" (?:exercises|work|stuff)(?: only| or (?:sitting|seated)| ones)+{_MANNERS}",
    # of one who finds it hard, in general: who lies there now says no such word
    rf"{_OPENS}i (?:can'?t|cannot|can not|can hardly|can barely|find it hard to|struggle to|struggle with|have trouble|"
    rf"have a hard time|don'?t find it easy to|am not good at) {_DOWN} (?:easily|very well|well|any ?more|without "
    rf"(?:help|holding on|a chair|support)|alone|for (?:the )?exercises?|these days|at my age){_MANNERS}",
    rf"{_OPENS}(?:i (?:find it (?:hard|difficult) to|struggle (?:to|with)|have trouble|have (?:a hard time|"
    rf"difficulty))|"
    rf"i'?m not good at) {_DOWN}{_MANNERS}",
    rf"{_OPENS}{_DOWN} is (?:really |very |too |quite |a bit |so )*(?:hard|difficult|tricky|impossible|awkward|a "
    rf"problem|a struggle|not easy|tough)(?: for me)?{_MANNERS}",
    rf"{_OPENS}i (?:can'?t|cannot) (?:get|go) down (?:on|onto|to) {_FLOOR}{_MANNERS}",
)
_BACK = Pattern(
    rf"{_OPENS}(?:bring|put|let me have|i want|i'd like|you can bring)(?: back)? {_WORK}(?: back| again| "
    rf"in)*{_MANNERS}|"
    rf"{_OPENS}{_WORK} (?:is|are) (?:ok|okay|fine|good)(?: again| now)*{_MANNERS}"
)
#: A day or a week alone, a fall, or somebody who lies there now.
_ELSE = Pattern(
    r"\b(?:today|tonight|tomorrow|this (?:week|session|time|morning|evening)|next week|until|till|(?:mon|tues|wednes|"
    r"thurs|fri|satur|sun)day|fell|fall(?:en|ing)?|slipped|collapsed|fainted|passed out|legs? (?:gave|won'?t)|help me|"
    r"stuck|now|suddenly|since|numb|dizzy)\b"
)
_CHEAP = Pattern(r"\b(?:floor\w*|ground|mat|lying|standing|on my feet)\b")


def by_words(draft: Draft, text: str) -> bool:
    """Leaves out what is done on the floor, or takes it in again; False where a text wishes neither."""
    low = " ".join(text.lower().replace("’", "'").split())
    if draft.known.began is None or len(low) > LONGEST or not _CHEAP.search(low) or _ELSE.search(low):
        return False
    slugs, names = draft.books.library.limits.groups[KIND], say("unwanted-floor")
    if _BACK.fullmatch(low):
        return unwanted.take_kind_back(draft, slugs, names)
    if not _NONE.fullmatch(low):
        return False
    return paused_card(draft) or unwanted.leave_kind(draft, slugs, names)
