"""A few words behind a page: "and with dumbbells?", "how many?", "how heavy?", "and the day after?".

Rule: they mean the exercise or the day that was shown last. Where none was, the coach says that it cannot tell, and
shows no other page in its place.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from coach import instead
from coach.able import ability
from coach.ahead import day_in
from coach.cards import button, today_card
from coach.diary import Asking
from coach.draft import Draft
from coach.howto import about_card, say_dose, shown, stays_in_the_air
from coach.library import Exercise
from coach.nextwords import exercise_page
from coach.patterns import Pattern
from coach.reply import say
from coach.setupwords import take_kit

DAY = "day"  #: the topic of the day that was shown last
LONGEST = 8  #: words of such a question
OFFERED = 2
_OPENS = Pattern(
    r"\W*(?:(?:and|ok|okay|so|but|hm+|then|what about|how about|can i (?:do|use)(?: it| that| this)?|"
    r"could i (?:do|use)(?: it| that)?)\b\W*)*"
)
_WITH = Pattern(
    r"(?:(?:do|use) (?:it|that|this) )?(?P<way>with|using|on|without|w/o|no|only) (?P<what>.+?)(?: instead| too)?\W*"
)
_MANY = Pattern(
    r"(?:for )?how (?:many|long|much)(?: (?:of (?:them|those|it|these)|reps?|repetitions?|sets?|times|"
    r"should i|do i|do|hold|it|"
    r"for|and|per|a|each|side|session|set|seconds|minutes))*\W*"
)
_HEAVY = Pattern(
    r"(?:how (?:heavy|much weight|many (?:kg|kilos|pounds))|(?:what|which) (?:weight|load|kg)s?)"
    r"(?: should (?:i|it)(?: use| be| take)?| do i (?:use|take)| to (?:use|take)| is right)?\W*"
)
_OFTEN = Pattern(
    r"how (?:often|many times (?:a|per) week)(?: (?:should|do|shall) i(?: do (?:it|that|this|them))?)?(?: a week)?\W*"
)
_WHAT_FOR = Pattern(
    r"(?:why|what(?:'s| is) (?:it|that|this) (?:good )?for|what does (?:it|that|this) (?:do|train|work)|"
    r"(?:which|what) muscles?(?: does it (?:work|train))?|(?:does|do|will) (?:it|that|they) help|"
    r"(?:is|are) (?:it|that|this|they|these) (?:any )?good(?: for (?:runners|running|me|my running))?)\W*"
)
_NEXT_DAY = Pattern(r"(?:the )?(?:day after(?: that)?|next day|after that|following day|one after)\W*")
_ONLY_DAY = Pattern(
    r"(?:on )?(?:the |this |next )?(?:today|tonight|tomorrow|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|"
    r"sat(?:ur)?|sun)(?:day)?)\W*"
)
_BARE = Pattern(
    r"(?:how (?:many|much|heavy|long|often)|which(?: one)?|what (?:weight|load)|how come|what for)\W*\?+\W*"
)


def heard(draft: Draft, text: str) -> bool:
    """Answers a few words by what was shown last; False where they are no such question."""
    low = " ".join(text.lower().replace("’", "'").split())
    if len(low.split()) > LONGEST or not low or draft.books.library.named(low):
        return False
    low = low[found.end() :] if (found := _OPENS.match(low)) is not None else low
    exercise = shown(draft)
    if exercise is not None and _of_exercise(draft, exercise, low):
        return True
    asking = draft.known.asking
    if _NEXT_DAY.fullmatch(low) and asking is not None and asking.topic == DAY:
        day_shown(draft, date.fromisoformat(str(asking.about["day"])) + timedelta(days=1))
        return True
    if _ONLY_DAY.fullmatch(low) and found is not None and found.end() > 0 and (day := day_in(low, draft.today)):
        day_shown(draft, day)
        return True
    if exercise is None and _BARE.fullmatch(low):
        draft.say("follow-what")
        return True
    return False


def day_shown(draft: Draft, day: date | None) -> None:
    """The card of a day, which the next words may mean."""
    today_card(draft, day)
    asking = draft.known.asking
    if draft.asking is None and (asking is None or asking.topic in (DAY, "lost", "exercise", "moved")):
        draft.asking = Asking(topic=DAY, about={"day": (day or draft.today).isoformat()})


def _of_exercise(draft: Draft, exercise: Exercise, low: str) -> bool:
    if (match := _WITH.fullmatch(low)) is not None:
        return _with_kit(draft, exercise, match["way"], match["what"])
    if _OFTEN.fullmatch(low):
        days = tuple(
            say("day-dated", day=d.date)
            for w in draft.weeks()
            for d in w.days
            if d.date >= draft.today and d.session and any(s.exercise == exercise.slug for s in d.session.items)
        )
        draft.say("follow-often", name=exercise.name, days=days or "none")
    elif _HEAVY.fullmatch(low):
        draft.say("exercise-head", name=exercise.name)
        if not say_dose(draft, exercise, loads=True):
            draft.say("follow-no-load")
    elif _MANY.fullmatch(low):
        draft.say("exercise-head", name=exercise.name)
        if not say_dose(draft, exercise):
            draft.say("follow-no-dose")
    elif _WHAT_FOR.fullmatch(low):
        about_card(draft, exercise)
    else:
        return False
    stays_in_the_air(draft, exercise)
    return True


def _kit_of(draft: Draft, exercise: Exercise, what: str) -> bool:
    """What an exercise takes, where the thing asked about is none that exercises are told to need."""
    if not re.fullmatch(r"(?:a |an |the |any |my |some )?[a-z-]+(?: [a-z-]+)?", what.strip(" ?!.")):
        return False
    kit = tuple(sorted({w for alternative in exercise.equipment for w in alternative}))
    draft.say("follow-kit", name=exercise.name, kit=tuple(say("thing", name=w) for w in kit) or "none")
    stays_in_the_air(draft, exercise)
    return True


def _with_kit(draft: Draft, exercise: Exercise, way: str, what: str) -> bool:
    """The same exercise, or the nearest of its kind, with other kit."""
    library, able = draft.books.library, ability(draft)
    values = take_kit(draft, what.strip(" ?!."))
    bare = re.search(r"\b(?:weights?|kit|equipment|anything|body ?weight|gear)\b", what) is not None
    if values is None and not bare:
        return _kit_of(draft, exercise, what)
    home = library.things(frozenset())  # what every home has: a chair, a wall
    named = frozenset() if values is None else library.things(frozenset(values["equipment"])) - home
    without = way in ("without", "w/o", "no")

    def fits(e: Exercise) -> bool:
        if without and named:
            return any(not alternative & named for alternative in e.equipment)
        if without or not named:
            return any(not alternative - home for alternative in e.equipment)
        return any(alternative & named and alternative <= named | home | able.things for alternative in e.equipment)

    if fits(exercise):
        draft.say("follow-same", name=exercise.name)
        exercise_page(draft, exercise)
        return True
    muscles = set(exercise.primary)
    kin = [
        e for e in library.exercises.values() if e.pattern == exercise.pattern and e.slug != exercise.slug and fits(e)
    ]
    kin.sort(
        key=lambda e: (
            bool(named) and not without and not any(a & named and a <= named | home for a in e.equipment),
            able.hindrance(e) not in ((None,) if without or not named else (None, "kit")),  # kit that is asked about
            -len(muscles & set(e.primary)),
            abs(e.level - exercise.level),
        )
    )
    if not kin:
        draft.say("follow-none", name=exercise.name)
        return instead.alternatives(draft, exercise.slug)
    draft.say("follow-nearest", name=exercise.name, other=kin[0].name)
    exercise_page(draft, kin[0])
    for e in kin[1 : 1 + OFFERED]:
        draft.offer(button("button-how-of", f"how:{e.slug}", name=e.name))
    return True
