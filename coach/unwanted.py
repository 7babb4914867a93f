"""Exercises that are not wanted ("never give me burpees", "I hate lunges"): left out until they are wanted again.

Rule: it holds for every session, is shown with what is known of the athlete and is taken back by a word. Where many
exercises share the name, those that were named or are planned go at once; the others are asked about.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from coach import meant, varying
from coach.advice import Change
from coach.cards import button, name_of
from coach.diary import Setting
from coach.differing import lines_between, say_difference
from coach.draft import Draft
from coach.library import Library
from coach.namesakes import NAME, kind, marked, stem
from coach.overlay import apply_changes
from coach.patterns import Pattern
from coach.planning import selection
from coach.planning.history import History
from coach.reply import Say, say
from coach.tongues import OWN

LONGEST = 160  #: letters of a clause that wishes so
SHOWN = 6  #: names of a kind that are told, and buttons of what may come back
_BEFORE = (
    r"\W*(?:(?:please|and|so|ok(?:ay)?|coach|hey|hi|sorry|honestly|well|just|also|actually|no|can you|could you|"
    r"i'd rather|i think|because|since)\W+)*"
)
_EACH = (
    rf"(?:(?:any|the|those|these|all|my|your|doing|do|to do|having|have|to have|of|with|more|ever|bloody|stupid|damn|"
    rf"and|or|nor|{NAME})\W+)*"
)
_BEHIND = (
    rf"(?:\W+(?:ever|any ?more|more|again|for good|forever|permanently|(?:out of|from|in) (?:my |the |all )?"
    rf"(?:plan|sessions?|workouts?|programme?|training)|please|pls|thanks|thank you|at all|from now on|either|"
    rf"either way|"
    rf"in future|for me|exercises?|and|or|nor|{NAME}))*\W*"
)
_LIKES = (
    r"(?:hate|loathe|detest|despise|dislike|(?:can(?:'?t|not)|could never) (?:stand|bear)|"
    r"(?:don'?t|do not|never) (?:really )?(?:like|want|enjoy|fancy)|never want|(?:won'?t|refuse to|will not) do|"
    r"don'?t do)"
)
_GIVING = r"(?:giv|plan|show|mak|putt?|schedul|prescrib|program+|add|us)"
_WAYS = (
    r"no more|never(?: again| ever| more)?(?: (?:give|plan|show|put|schedule|prescribe|program(?:me)?|use|add|do|"
    r"want))?(?: me| us)?",
    rf"i (?:(?:really|absolutely|just|totally|still|so|do) )*{_LIKES}",
    r"(?:i'?m |am )?(?:really )?not (?:keen on|a fan of|into|fond of)|i'?m (?:so )?(?:fed up with|sick of|"
    r"done with|bored of|bored with|tired of)",
    rf"(?:stop|quit) {_GIVING}\w*(?: me| in)?|(?:don'?t|do not) (?:ever )?(?:give|plan|show|put|schedule|"
    rf"program(?:me)?|add)(?: me| in)?",
    r"give me no|i(?:'d like| want| would like) no(?: more)?|not",
    r"ban|banish|blacklist|block|exclude|get rid of|remove|drop",
)
_BANS = tuple(Pattern(rf"{_BEFORE}(?:{way})\b\W*{_EACH}{NAME}{_BEHIND}") for way in _WAYS)
_OUT = Pattern(
    rf"{_BEFORE}{_EACH}{NAME}(?: exercises?)?(?: (?:are|is)|'s|'re)? (?:banned|(?:out of|off) (?:my|the) (?:plan|"
    rf"sessions?|programme)|not for me|just not for me|off the "
    rf"(?:menu|list|table)|a no[ -]?go|never again|no more){_BEHIND}"
)
_KEEP = Pattern(
    rf"{_BEFORE}(?:(?:keep|leave|take|cut|bin|lose) {_EACH}{NAME} (?:out|away|off)|(?:leave out|take out|scrap|"
    rf"cut|bin|lose|take|"
    rf"ditch) {_EACH}{NAME})(?: of (?:my|the|all) (?:plan|sessions?|workouts?|programme?))?{_BEHIND}"
)
_PLEASE_NO = Pattern(rf"{_BEFORE}no {_EACH}{NAME}{_BEHIND}")
_EVER = Pattern(r"\b(?:ever|any ?more|again|for good|forever|permanently|at all|from now on|in future|plan)\b")
#: one session is meant, a past is told, or it is done all the same
_ONCE = Pattern(
    r"\b(?:today|tonight|tomorrow|yesterday|this (?:time|week|session|morning|evening|once|one)|next (?:time|session|"
    r"week)|for now|just once|until|till|(?:mon|tues?|wednes|thurs?|fri|satur|sun)day'?s?|did|instead of)\b|\d|"
    r"\bbut\b.*\b(?:do|did|know|need|fine|ok(?:ay)?|will|should|must|keep)\b"
)
_CLAUSES = Pattern(r"[.,;:!?\n]+|\s-+\s|\b(?:because|cos|coz|as they|since they|they|it|which|so please|but)\b")
_BACK = Pattern(
    rf"{_BEFORE}(?:(?:you can |you may )?(?:bring|put|give me|have|take|allow|unban|let me do|i(?:'d like| want| would "
    rf"like|'ll do| can do| like| don'?t mind)) (?:again )?{_EACH}{NAME}(?: (?:back|in|again|now|after all|"
    rf"into (?:my|the) plan))*"
    rf"|{_EACH}{NAME} (?:are |is )?(?:again )?(?:fine|ok(?:ay)?|good|welcome|allowed|back)(?: (?:again|now|"
    rf"after all|with me|in))*)"
    rf"{_BEHIND}"
)
#: All jumps at once, where none is named.
_JUMPS = Pattern(
    r"\b(?:to )?(?:jump(?:s|ing)?|plyo(?:s|metrics?)?|hop(?:s|ping))(?: (?:stuff|work|exercises?|around))?\b"
)
_NONE_OF = Pattern(rf"{_BEFORE}(?:no|without(?: any)?) {_EACH}{NAME}{_BEHIND}")
_PUT_BACK = Pattern(r"\b(bring|put|take|want|have|get) back\b")  #: a "back lunge" is another thing
_ASKED = Pattern(
    r"\b(?:what|which)(?: exercises?)?(?: have| did| do| are| don'?t)? (?:i|you|we)?.{0,24}\b(?:ban(?:ned)?|"
    r"blacklist(?:ed)?|rule[d]? out|not want(?:ed)?|dislike[d]?|don'?t (?:want|like))\b|\bmy (?:banned|unwanted|"
    r"blacklisted) exercises\b|^\W*(?:and )?what(?:'s|s| is| have you) left out\W*$"
)


def by_words(draft: Draft, text: str) -> bool:
    """Leaves out for good what a text does not want, or takes it in again; False where it says neither."""
    low = text.lower().replace("’", "'").strip()
    if draft.known.began is None:
        return False
    if _ASKED.search(low):
        card(draft)
        return True
    if meant.asked(low):
        return False
    text_marked, said = marked(draft.books.library, _PUT_BACK.sub(r"\1 again", low))
    if not said and _JUMPS.search(low) is not None:
        jumps = {s for s, e in draft.books.library.exercises.items() if e.focus == "plyo"}
        return _whole_kind(draft, _JUMPS.sub(NAME, _PUT_BACK.sub(r"\1 again", low)), jumps, say("unwanted-jumps"))
    if not said:
        return False
    if draft.athlete.unwanted and len(low) <= LONGEST and _BACK.fullmatch(text_marked):
        back = {s for slug, words in said for s in (slug, *kind(slug, words, draft.books.index.exercises))}
        return bool(back & set(draft.athlete.unwanted)) and _again(draft, back)
    return _says_so(text_marked) and _leave(draft, said)


def _whole_kind(draft: Draft, text_marked: str, kind_of: Collection[str], names: Say) -> bool:
    """Leaves out every exercise of a kind, or takes them in again; False where a text says neither."""
    had = [s for s in sorted(kind_of) if s in draft.athlete.unwanted]
    if had and len(text_marked) <= LONGEST and _BACK.fullmatch(text_marked):
        return _again(draft, set(kind_of), names=names)
    wished = _says_so(text_marked) or (_ONCE.search(text_marked) is None and _NONE_OF.fullmatch(text_marked))
    return bool(wished) and leave_kind(draft, kind_of, names)


def leave_kind(draft: Draft, kind_of: Collection[str], names: Say) -> bool:
    """Leaves out every exercise of a kind that is called ``names``."""
    new = sorted(s for s in kind_of if s not in draft.athlete.unwanted)
    if new:
        _keep(draft, new, names=names)
        draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-unwanted", "wanted:"))
    else:
        draft.say("unwanted-already", names=names, count=len(kind_of))
    return True


def take_kind_back(draft: Draft, kind_of: Collection[str], names: Say) -> bool:
    """Takes in every exercise of a kind again; False where none of it is left out."""
    return bool(set(kind_of) & set(draft.athlete.unwanted)) and _again(draft, set(kind_of), names=names)


def beside(draft: Draft, text: str) -> bool:
    """The same of a text that tells of a pain as well: "no more deadlifts, they wreck my back"."""
    low = text.lower().replace("’", "'").strip()
    if draft.known.began is None or draft.known.pause_on(draft.today) is not None or meant.asked(low):
        return False
    text_marked, said = marked(draft.books.library, low)
    return bool(said) and _says_so(text_marked) and _leave(draft, said, quietly=True)


def press(draft: Draft, rest: str) -> bool:
    """The others of the same name as well, by button."""
    more = [s for s in kind("", tuple(rest.split("-")), draft.books.index.exercises) if s not in draft.athlete.unwanted]
    if not rest or not more:
        return False
    draft.card = None
    _keep(draft, more)
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-unwanted", "wanted:"))
    return True


def press_again(draft: Draft, rest: str) -> bool:
    """An exercise that may come again, or the list of those that may not."""
    draft.card = None
    if not rest:
        card(draft)
        return True
    return rest in draft.athlete.unwanted and _again(draft, {rest})


def card(draft: Draft) -> None:
    """What is not wanted, each with a button that takes it in again."""
    library, unwanted = draft.books.library, draft.athlete.unwanted
    if not unwanted:
        draft.say("unwanted-none")
        return
    draft.say("unwanted-list", names=names_of(unwanted, library), count=len(unwanted))
    for slug in unwanted[:SHOWN]:
        draft.offer(button("button-wanted", f"wanted:{slug}", name=name_of(slug, library)))


def names_of(slugs: Iterable[str], library: Library) -> str:
    """Exercises by their names."""
    return ", ".join(name_of(s, library) for s in slugs)


def _says_so(text_marked: str) -> bool:
    """Whether one clause of a text does not want what it names, and means it for good."""
    if _ONCE.search(text_marked):
        return False
    clauses = [c.strip() for c in _CLAUSES.split(text_marked) if c and NAME in c and len(c) <= LONGEST]
    if any(ban.fullmatch(c) for ban in (*_BANS, _OUT) for c in clauses):
        return True
    if any(_KEEP.fullmatch(c) and _EVER.search(c) for c in clauses):
        return True
    return any(_PLEASE_NO.fullmatch(c) and _EVER.search(c) for c in clauses)


def _leave(draft: Draft, said: list[tuple[str, tuple[str, ...]]], *, quietly: bool = False) -> bool:
    """Leaves out what was said, and of its kind what is planned; asks about the rest of the kind.

    ``quietly``: another question stands already, so the rest is only a button.
    """
    library = draft.books.library
    planned = {s.exercise for w in draft.weeks() for d in w.days if d.session for s in d.session.items}
    slugs = {slug for slug, _ in said}
    kin = {
        s: " ".join(words)
        for slug, words in said
        for s in kind(slug, words, draft.books.index.exercises)
        if s not in slugs
    }
    gone = [*dict.fromkeys(slug for slug, _ in said), *(s for s in kin if s in planned)]
    new = [s for s in gone if s not in draft.athlete.unwanted]
    left = [s for s in kin if s not in gone and s not in draft.athlete.unwanted]
    if new:
        _keep(draft, new)
    else:
        draft.say("unwanted-already", names=names_of(gone, library), count=len(gone))
    row = [button("button-undo", f"undo:{draft.origin}")] if new else []
    if left and not quietly:
        names = names_of(left[:SHOWN], library)
        word = draft.in_own(kin[left[0]])
        draft.say("unwanted-kind", kind=word, count=len(left), names=names, more=max(0, len(left) - SHOWN))
    for word in dict.fromkeys(kin[s] for s in left):
        draft.offer(
            button("button-unwanted-kind", f"unwanted:{'-'.join(map(stem, word.split()))}", kind=_several(draft, word))
        )
    draft.offer(*row, button("button-unwanted", "wanted:"))
    return True


def _several(draft: Draft, word: str) -> str:
    """What a kind is called where all of it is meant: "plank" is "planks"; another language's word stays."""
    own = draft.in_own(word)
    if own != word or draft.athlete.language != OWN or word.endswith("s"):
        return own
    return word + ("es" if word.endswith(("ch", "sh", "x")) else "s")


def _keep(draft: Draft, slugs: list[str], *, names: Say | None = None) -> None:
    """Keeps what is not wanted, ``names`` for short, and shows what becomes of the plan."""
    library = draft.books.library
    before, parts = draft.weeks(), _parts(draft)
    planned = {s.exercise for w in before for d in w.days if d.session for s in d.session.items}
    draft.keep(Setting(values={"unwanted": sorted({*draft.athlete.unwanted, *slugs})}))
    if planned & set(slugs):
        draft.replan()
        _clear_away(draft)
    draft.say("unwanted-kept", names=names or names_of(slugs, library), count=len(slugs))
    if draft.known.pause_on(draft.today) is None:
        lines = lines_between(before, draft.weeks(), draft)
        if lines:
            say_difference(draft, lines)
        else:
            draft.say("unwanted-not-planned", count=len(slugs))
    if lost := parts - _parts(draft):
        draft.say("unwanted-part-gone", parts=tuple(say(f"role-{p}") for p in sorted(lost)))


def _clear_away(draft: Draft) -> None:
    """Takes out what an earlier wish or advice still lays over the sessions to come."""
    library, unwanted = draft.books.library, set(draft.athlete.unwanted)
    changes: list[Change] = []
    for day in (d for w in draft.weeks() for d in w.days if d.date >= draft.today):
        for slot in day.session.items if day.session else ():
            if slot.exercise not in unwanted or day.session is None:
                continue
            mine = library.exercises[slot.exercise]
            to = next(iter(varying.stand_ins(draft, "swap", mine, day.session, None, day.date)), None)
            way = "remove" if to is None else "swap"
            changes.append(Change(session=day.date, exercise=slot.exercise, change=way, to=to))  # type: ignore[arg-type]  # one of two words
    if changes:
        apply_changes(draft, "request-leave", tuple(changes))


def _again(draft: Draft, slugs: set[str], *, names: Say | None = None) -> bool:
    """Takes exercises in again, ``names`` for short: the plan may choose them."""
    back = [s for s in draft.athlete.unwanted if s in slugs]
    before = draft.weeks()
    draft.keep(Setting(values={"unwanted": [s for s in draft.athlete.unwanted if s not in slugs]}))
    draft.replan()
    draft.say("unwanted-over", names=names or names_of(back, draft.books.library), count=len(back))
    if lines := lines_between(before, draft.weeks(), draft):
        say_difference(draft, lines)
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True


def _parts(draft: Draft) -> set[str]:
    """The parts of the body for which the athlete has an exercise at all."""
    library = draft.books.library
    if library.plans is None:
        return set()
    roles = selection.shelf(draft.athlete, library, library.plans, History()).roles
    return {library.plans.roles[name].part for name, found in roles.items() if found}
