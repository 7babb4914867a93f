"""More work for one part of the body by wish: "more glute work please", "can we do more core", and back again.

Rule: a wish chooses what fills the room that a session has; minutes, rest days and how fast work may grow stay as they
are. While something hurts or is sore nothing gets more.
"""

from __future__ import annotations

import re

from coach import swapping
from coach.cards import button, paused_card
from coach.diary import Setting
from coach.differing import lines_between, say_difference
from coach.draft import Draft
from coach.namesakes import NAME, marked
from coach.overlay import sore_or_hurt
from coach.patterns import Forms, Pattern
from coach.planning.building import TRUNK
from coach.reply import Say, say
from coach.shelf import MUSCLES
from coach.week import Week

#: Parts that are more than a muscle.
AREAS = {
    "leg": ("quads", "glutes", "hamstrings"),
    "lower body": ("quads", "glutes", "hamstrings"),
    "back": ("upper_back", "lats"),
    "posterior chain": ("hamstrings", "glutes"),
    "bum": ("glutes", "glute_med"),
    "butt": ("glutes", "glute_med"),
}
_POLITE = (
    r"\W*(?:(?:please|pls|can|could|would|should|may|we|you|i|i'd|like|want|wanna|need|love|to|do|get|have|add|give|me|"
    r"some|a|bit|little|lot|let's|so|and|hey|coach|ok|okay|put|in|plan|prefer|rather|think|feel|my|sessions?|just|"
    r"really)\W+)*"
)
_WHAT = r"(?P<what>lower body|posterior chain|[a-z]+(?: flexors?| cuff)?)(?:'s)?"
_THING = (
    r"(?:[ -](?:work|exercises?|stuff|training|focus|days?|strength|focused|focussed|sessions?|moves?|muscles?|"
    r"please|pls|thanks|"
    r"from now on|in my (?:plan|sessions?)|now|do|than now|for me|a bit|more))*\W*"
)
_FORMS = Forms(
    rf"{_POLITE}more (?:work |exercises |stuff |focus |training )?(?:for |on |of )?(?:(?:the|my) )?{_WHAT}{_THING}",
    rf"{_POLITE}(?:focus|concentrate|lean|work|emphasis) (?:a (?:bit|little) )?(?:more )?(?:on|"
    rf"towards?) (?:the |my )?"
    rf"{_WHAT}{_THING}",
    rf"{_POLITE}(?:emphasi[sz]e|prioriti[sz]e|target|strengthen|build up|train|work|hit) (?:the |my )?{_WHAT}"
    rf"(?: up)?(?: more| harder| better){_THING}",
    rf"{_POLITE}(?:emphasi[sz]e|prioriti[sz]e|strengthen) (?:the |my )?{_WHAT}{_THING}",
    rf"{_POLITE}(?:add|extra|include) (?:(?:some|extra|a bit of|more) )*{_WHAT} (?:work|stuff|exercises?|"
    rf"training|moves?)"
    rf"{_THING}",
    rf"{_POLITE}(?:stronger|bigger) {_WHAT}{_THING}",
    rf"{_POLITE}(?:the )?{_WHAT} (?:need|needs|could (?:use|do with)|wants?|deserves?|should get) "
    rf"(?:(?:some|a bit|a lot|much|more|extra|of) )*(?:more|extra)(?: attention| love| focus)?{_THING}",
)
#: More of an exercise that is named: into the next session with it.
_EXERCISE = Pattern(
    rf"(?:(?:i|we) (?:really |just )?(?:love|like|enjoy) {NAME}\W+)?(?:more|(?:can|could) (?:i|we) have more|"
    rf"i(?:'d like| want) more)"
    rf"(?: of)?(?: {NAME}| please| of (?:them|those|that))(?: please| in my (?:plan|sessions?))*\W*"
)
_OFF = Pattern(
    r"\W*(?:(?:please|ok|hey|coach|so|and)\W+)*(?:(?:no|stop|drop|end|without) (?:more |the |any )*(?:focus|"
    r"leaning|extra \w+|"
    r"emphasis)(?: (?:on|for|towards?) (?:my |the )?\w+)?(?: work)?(?: any ?more)?|(?:back to )?(?:even|balanced|"
    r"normal "
    r"balance|an even plan)(?: again| plan)?|(?:less|fewer|not so much|"
    r"no more extra) (?P<what>[a-z]+)(?: work)?)\W*(?:please\W*)?"
)


def by_words(draft: Draft, text: str) -> bool:
    """Leans the sessions towards what a text wishes more of, or back; False where it wishes neither."""
    low = " ".join(text.lower().replace("’", "'").split())
    if draft.known.began is None or len(low.split()) > 16 or re.search(r"\d", low):
        return False
    off = _OFF.fullmatch(low)
    if off is not None and (not off["what"] or _muscles(draft, off["what"])):
        if draft.athlete.leaning:
            return press(draft, "off")
        draft.say("lean-less" if off["what"] else "lean-how")
        return True
    text_marked, said = marked(draft.books.library, low)
    if len(said) == 1 and _EXERCISE.fullmatch(text_marked):
        return swapping.into_next(draft, draft.books.library.exercises[said[0][0]])
    found = _FORMS.fullmatch(low)
    muscles = _muscles(draft, found["what"]) if found is not None else ()
    return bool(muscles) and _lean(draft, muscles)


def wished(draft: Draft, text: str) -> bool:
    """Whether a text is but a wish for more or less of a part: "less legs" tells of no pain in them."""
    low = " ".join(text.lower().replace("’", "'").split())
    found = _OFF.fullmatch(low) or _FORMS.fullmatch(low)
    return found is not None and bool(found["what"]) and bool(_muscles(draft, found["what"]))


def press(draft: Draft, rest: str) -> bool:
    """Back to an even plan, by button; what it leans to now, where nothing else is said."""
    draft.card = None
    if rest != "off":
        draft.say("lean-now", what=word_of(draft.athlete.leaning)) if draft.athlete.leaning else draft.say("lean-how")
        if draft.athlete.leaning:
            draft.offer(button("button-lean-off", "lean:off"))
        return True
    if not draft.athlete.leaning:
        return False
    before = draft.weeks()
    draft.keep(Setting(values={"leaning": []}))
    draft.replan()
    draft.say("lean-over")
    say_difference(draft, lines_between(before, draft.weeks(), draft))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True


def word_of(muscles: tuple[str, ...]) -> Say:
    """What the plan leans to, in a word."""
    if set(AREAS["leg"]) <= set(muscles):
        return say("role-lower")
    key = next((k for k, mine in MUSCLES.items() if muscles and muscles[0] in mine), None)
    return say("settings-none") if key is None else say(f"shelf-muscle-{key}")


def _lean(draft: Draft, muscles: tuple[str, ...]) -> bool:
    if paused_card(draft):
        return True
    if sore_or_hurt(draft):
        draft.say("harder-not-now")
        return True
    before = draft.weeks()
    had = _sets(draft, before[-1], muscles)
    draft.keep(Setting(values={"leaning": list(muscles)}))
    draft.replan()
    after = draft.weeks()
    draft.say("lean-kept", what=word_of(muscles), had=had, has=_sets(draft, after[-1], muscles))
    if lines := lines_between(before, after, draft):
        say_difference(draft, lines)
        draft.say("lean-why")
    else:
        draft.say("lean-full")
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-lean-off", "lean:off"))
    return True


def _sets(draft: Draft, week: Week, muscles: tuple[str, ...]) -> int:
    """The sets of a week that work these muscles first of all."""
    library = draft.books.library
    slots = (s for d in week.days for s in (d.session.items if d.session else ()))
    return sum(s.sets for s in slots if not set(library.exercises[s.exercise].primary).isdisjoint(muscles))


def _muscles(draft: Draft, word: str) -> tuple[str, ...]:
    """The muscles of the exercise data that a word means; none where it is another kind of word."""
    if (area := AREAS.get(word.removesuffix("s") if word in ("legs", "backs") else word)) is not None:
        return area
    index = draft.books.index
    found = index.muscles.get(index.wording.token(word), ())
    return tuple(sorted(TRUNK)) if TRUNK & set(found) else tuple(found)
