"""Whether one exercise may be done ("can I do lunges?"), answered while something hurts or a clinician has limited it.

Rule: yes or no, by the plan in force with what waits for an answer, and by the bans; nothing is changed by asking. What
loads a part that hurts gets a yes only where the plan itself asks for it and all that was told of it is mild.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coach import afterrace, unfit
from coach.able import Ability, ability, told
from coach.acts import LOGGED, Act, Symptom
from coach.cards import button, name_of, paused_card
from coach.changes import ARM_REGIONS
from coach.course import Course
from coach.courses import still_open
from coach.draft import Draft
from coach.easing import Easing
from coach.howto import in_plan, say_dose, say_hindrances, stays_in_the_air
from coach.library import SITES, Exercise, part_of, region_words
from coach.namesakes import NAME, kind, marked
from coach.patterns import Pattern
from coach.pending import waiting, with_them
from coach.resolving import Wanted as Wish
from coach.resolving import allows, together
from coach.values import value

MILD = 6  #: from here on what a pain asks for is said again with every question
_OPENS = r"\W*(?:(?:so|and|but|ok|okay|hey|hi|hello|coach|then|now|well|just|wondering|please|do you think|if)\W+)*"
_SOME = r"(?:(?:some|any|a few|a couple of|my|the|a|an|light|easy|heavy|gentle|just|more|those|these|planned)\W+)*"
_AFTER = (
    r"(?:\W+(?:today|tonight|tomorrow|now|again|yet|already|then|still|this (?:week|morning|afternoon|evening)|"
    r"on \w+day|next week|with (?:it|that|this|my \w+|this \w+|the \w+)|like this|for now|please|anyway|safely|at all|"
    r"at the moment|instead|or not|though|too|as well|ok|okay|for me|"
    r"(?:for|with|on|given) (?:(?:my|the|these|this|brittle|fragile|weak|thin) )*(?:bones?|bone density|osteo\w+)))*\W*"
)
_DOING = (
    r"(?:(?:still|even|now|just|maybe|please|also|then|really|do|doing|try|use|add|keep|keep on|go on|go on with|"
    r"go back to|get back to|return to|start|begin|carry on|carry on with|have|be)\W+)*"
)
_MAY_ASK = Pattern(rf"{_OPENS}(?:can|could|may|might|should|shall|am|is|would|are|no|not)\b")  # the beginning of _ASKS
_ASKS = Pattern(
    rf"{_OPENS}(?:(?:can|could|may|might|should|shall) i|am i (?:ok|okay|fine|good|allowed|safe|clear) to|"
    rf"(?:is|would) it (?:be )?(?:still )?(?:ok|okay|fine|safe|alright|all right|wise|a good idea|bad|allowed)"
    rf"(?: for me)?(?: to| if i))\W+{_DOING}{_SOME}{NAME}(?: do)?{_AFTER}"
    rf"|{_OPENS}(?:are|is) {_SOME}{NAME} (?:still )?(?:ok|okay|fine|alright|all right|safe|allowed|off|out|"
    rf"off limits|forbidden|a no[- ]?go){_AFTER}"
    rf"|{_OPENS}(?:no|not) {_SOME}{NAME}(?: (?:then|today|either|now|for now))+\W*\?\W*"
)
_ING = Pattern(r"\b(\w{2,}?[^\W\d_])(?:(?<=([tpg]))\2)?ing\b")
_JUMPS = Pattern(r"\b(?:jump(?:s|ing)?|plyos?|plyometrics|hop(?:s|ping)?|box jumps)\b")
_SENTENCE = Pattern(r"[.!;\n]+|,(?= ?(?:so|and|but|can|could|may|should|is|are|am) )|\?(?=.)")


@value(frozen=True, kw_only=True)
class Wanted:
    """The exercises that a question may mean, the one that it names first."""

    slugs: tuple[str, ...]


def asked(draft: Draft, text: str) -> Wanted | None:
    """The exercises that a text asks leave to do, while something stands against some of them; None for others."""
    if draft.known.began is None:
        return None
    low = " ".join(text.lower().replace("’", "'").split())
    last = next((s for s in reversed(_SENTENCE.split(low)) if s.strip(" ?")), "")
    if not _MAY_ASK.match(last):
        return None
    library = draft.books.library
    for said in (last, _ING.sub(r"\1", last)):
        words, named = marked(library, said)
        if len(named) == 1 and _ASKS.fullmatch(words):
            slug, called = named[0]
            kin = kind(slug, tuple("up" if w == "ups" else w for w in called), draft.books.index.exercises)
            return _if_standing(draft, (slug, *kin))
    if _ASKS.fullmatch(_JUMPS.sub(NAME, last)):
        jumps = sorted(
            (e for e in library.exercises.values() if e.focus == "plyo"),
            key=lambda e: ("jump" not in e.slug, e.level, e.slug),
        )
        return _if_standing(draft, tuple(e.slug for e in jumps))
    return None


def _if_standing(draft: Draft, slugs: tuple[str, ...]) -> Wanted | None:
    """The wish where a pain, a limit or what eases the plan stands; without, an exercise has its page."""
    if not slugs or draft.known.pause_on(draft.today) is not None:
        return None
    exercises = [draft.books.library.exercises[s] for s in slugs]
    able = ability(draft)
    there = able.sites or draft.limits.on(draft.today) or any(_forbids(draft, e) for e in exercises)
    return Wanted(slugs=slugs) if there or unfit.against(exercises[0], able.conditions) else None


def answered_already(draft: Draft, text: str, course: Course) -> bool:
    """Whether nothing has to be said again of a pain for a question about an exercise: judged today, and no bad one."""
    latest = course.latest
    fresh = latest.at.date() == draft.today and latest.pain is not None and latest.pain < MILD
    return fresh and asked(draft, text) is not None


def only_asks(acts: Iterable[Act]) -> bool:
    """Whether nothing is logged beside the question but what hurts."""
    return not any(isinstance(a, LOGGED) and not isinstance(a, Symptom) for a in acts)


def answer(draft: Draft, wanted: Wanted) -> bool:
    """Says yes or no, and by what."""
    if paused_card(draft):
        return True
    library = draft.books.library
    then, able = with_them(draft), ability(draft)
    exercise = library.exercises[_meant(then, wanted.slugs)]
    hindered, forbidden = list(able.hindrances(exercise)), _forbids(then, exercise)
    if "limit" in hindered:
        draft.parts.append(told("limit", exercise, able, draft))
    elif "condition" in hindered:
        jumps = unfit.no_jumps(draft) if len(wanted.slugs) > 1 and exercise.focus == "plyo" else None
        draft.parts.append(jumps or told("condition", exercise, able, draft))
        draft.offer(button("button-instead", f"else:{exercise.slug}"))
    elif "sore" in hindered and not _minded(draft, exercise, able):
        _sore(draft, then, exercise, able)
    elif forbidden and afterrace.said_of(draft, draft.text.lower()):
        return True  # what the race leaves is told whole
    elif forbidden:
        draft.say("may-exercise-no", name=exercise.name)
        draft.say("may-exercise-eased", until=max((e.until for e in forbidden if e.until != date.max), default="none"))
    else:
        _yes(draft, exercise, able)
    draft.offer(button("button-how-this", f"how:{exercise.slug}"))
    stays_in_the_air(draft, exercise)
    return True


def _meant(then: Draft, slugs: tuple[str, ...]) -> str:
    """Of all that go by a name the one of the plan in force, else of the plan before it was eased, else the named."""
    days = [d for weeks in (then.weeks(), then.laid().asked) for w in weeks for d in w.days if d.date >= then.today]
    planned = (s.exercise for d in days if d.session for s in d.session.items)
    return next((s for s in planned if s in slugs), slugs[0])


def _easings(draft: Draft) -> list[Easing]:
    return [e for e in draft.laid().easings if e.holds_on(draft.today)]


def _forbids(draft: Draft, exercise: Exercise) -> list[Easing]:
    """The easings in force that leave an exercise out of every session, whatever it loads."""
    out = []
    for e in _easings(draft):
        whole = not e.region or e.effect.stop
        asks = together((Wish(rule=e.rule, effect=e.effect),), 0)
        jumps = exercise.impact > 0 and not e.effect.impact and e.region not in ARM_REGIONS
        if e.effect.stop or jumps or (whole and not allows(asks, exercise)):
            out.append(e)
    return out


def _minded(draft: Draft, exercise: Exercise, able: Ability) -> bool:
    """Whether the plan asks for it all the same, what was told of it being mild; says so on a sheet of its own."""
    aside = draft.imagined()
    return not say_hindrances(aside, exercise, able)


def _sore(draft: Draft, then: Draft, exercise: Exercise, able: Ability) -> None:
    """No: what it loads, how bad that was told, until when, and what stands in for it."""
    sites = able.sore(exercise)
    courses = [c for c in still_open(draft.laid().courses) if set(sites) & set(c.sites)]
    pain = next((c.latest.pain for c in reversed(courses) if c.latest.pain), None)
    eased = [
        e for e in _easings(then) if e.region and set(sites) & set(SITES.get(e.region, ())) and e.until != date.max
    ]
    swaps = [c for c in then.laid().changes if c.exercise == exercise.slug and c.to and c.session >= draft.today]
    draft.say("may-exercise-no", name=exercise.name)
    draft.say(
        "may-exercise-sore",
        where=region_words(part_of(sites[0])),
        pain="none" if pain is None else pain,
        until=max((e.until for e in eased), default="none"),
    )
    if swaps:
        draft.say("may-exercise-instead", name=name_of(swaps[0].to or "", draft.books.library))
    else:
        draft.offer(button("button-instead", f"else:{exercise.slug}"))
    mine = [p for p in waiting(draft) if any(c.exercise == exercise.slug for c in p.changes)]
    offered = any(b.data.startswith("yes:") for row in draft.rows for b in row)
    if mine and in_plan(draft, exercise) and not offered:
        draft.say("may-exercise-waits")
        draft.offer(button("button-accept", f"yes:{mine[-1].ref}"), button("button-decline", f"no:{mine[-1].ref}"))


def _yes(draft: Draft, exercise: Exercise, able: Ability) -> None:
    """Yes, with what the plan asks for of it, and what to mind."""
    where = sorted({region_words(part_of(s)) for s in able.sites})
    if able.sore(exercise):
        draft.say("may-exercise-minded", name=exercise.name)
    else:
        draft.say("may-exercise-yes", name=exercise.name, where=", ".join(where) or "none")
    say_hindrances(draft, exercise, able)
    if in_plan(draft, exercise):
        say_dose(draft, exercise)
