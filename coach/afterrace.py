"""After a race or a very long run that is told: what it does to the plan, in words ("when can I lift again?").

Rule: it is said as a difference when the race is told, and again when somebody asks; whoever wants none of it says so
by a button (coach/raced.py has the days).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from coach.acts import Question, Run
from coach.advice import Advice
from coach.cards import button, paused_card, week_card
from coach.diary import Setting
from coach.differing import lines_between, say_difference
from coach.draft import Draft
from coach.patterns import Pattern
from coach.raced import KEY, RULE, Raced, raced, raced_m
from coach.reply import say
from coach.week import Week

_TRAINS = (
    r"lift\w*|train\w*|squats?|squatting|deadlifts?|leg(?:s| day)?|gym|strength|weights|lower body|run(?:s|ning)?|"
    r"calf raises?|lunges?|step[- ]?ups?|hip thrusts?|bridges?|jog\w*|intervals?|tempo|speed ?work|hills|"
    r"\d+ ?x ?\d+ ?(?:k|m|km)?|\d+ ?(?:k|km|miles?)|session|workout|start|resume|jump\w*|plyo\w*|upper body|arms?|"
    r"push[- ]?ups?|pull[- ]?ups?|core|planks?"
)
_SOON = (
    r"ok|okay|fine|allowed|today|tonight|tomorrow|this week|again|yet|already|now|too (?:soon|early)|mon(?:day)?|"
    r"tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
)
_WHEN = Pattern(
    rf"\b(?:when|how (?:long|soon|many days))\b.*\b(?:{_TRAINS})\b|"
    rf"\b(?:can|could|may|should|shall|am|is)\b.*\b(?:{_TRAINS})\b.*\b(?:{_SOON})\b|"
    rf"^\W*(?:{_TRAINS})\W+(?:(?:today|tonight|tomorrow|now|already|again|ok|okay|fine|on \w+day)\W*)+$"
)
_EMPTY = Pattern(
    r"^\W*(?:so |and |but )?(?:why (?:is (?:my|the) (?:plan|week) (?:so )?(?:empty|light|short)|"
    r"(?:do i have |is there |are there )?(?:no|nothing|so little)\b"
    r"(?: (?:run\w*|legs?|leg work|sessions?|strength|training|planned))?)|"
    r"how long (?:is there |do i have )?(?:no|without|off)\b[\w ]*|"
    r"when (?:is|does) (?:it|my plan|everything) [\w ]*normal)\W*$"
)
_HOW_TO = Pattern(r"\b(?:how (?:do|to|should)|what (?:is|are)|why|which|how (?:much|heavy|often))\b")


def told(draft: Draft, acts: Sequence[object]) -> tuple[Week, ...] | None:
    """The weeks as they are before a race of these acts is kept; None where they tell of none."""
    if draft.known.began is None or not any(isinstance(a, Run) and raced_m(a) is not None for a in acts):
        return None
    return draft.weeks()


def laid(draft: Draft, before: tuple[Week, ...]) -> bool:
    """Says what the race just kept does to the plan, as a difference; False where it does nothing any more."""
    race = raced(draft.known, draft.books.library, draft.today)
    if race is None or paused(draft) or not any(_is_of(r.body, race) for r in draft.records):
        return False
    lines = lines_between(before, draft.weeks(), draft)
    _say(draft, race)
    if lines:
        say_difference(draft, lines)
        draft.offer(button("button-race-off", f"raced:{race.day}"))
    return True


def amended(draft: Draft, before: tuple[Week, ...]) -> None:
    """Says what a race that was corrected just now does to the plan, and what it does no more."""
    lines = lines_between(before, draft.weeks(), draft)
    if not lines or paused(draft):
        return
    race = raced(draft.known, draft.books.library, draft.today)
    if race is not None:
        _say(draft, race)
    say_difference(draft, lines)
    if race is not None:
        draft.offer(button("button-race-off", f"raced:{race.day}"))


def paused(draft: Draft) -> bool:
    """Whether the plan stands still anyway."""
    pause = draft.known.pause_on(draft.today)
    return pause is not None and pause.urgency != "none"


def _is_of(body: object, race: Raced) -> bool:
    return isinstance(body, Run) and body.when == race.day and raced_m(body) is not None


def _say(draft: Draft, race: Raced) -> None:
    stage = "runs" if draft.today < race.runs else "legs" if draft.today < race.legs else "back"
    draft.advice.append(
        Advice(rule=RULE, urgency="none", action="rest" if stage != "back" else "reduce", say="after-race",
               why="why-after-race", facts={"race": race.needs.name}, sources=("expert",), until=race.usual)
    )  # fmt: skip
    draft.say(
        "after-race",
        stage=stage,
        race=race.needs.name,
        day=race.day,
        legs=race.legs,
        runs=race.runs,
        usual=race.usual,
        any=race.any if race.any > draft.today else "now",
    )


def answered(draft: Draft, question: Question) -> bool:
    """Answers when to train or run again, or whether now, while a race is being recovered from."""
    if question.about not in ("training", "plan", "exercise"):
        return False
    return said_of(draft, question.text)


def said_of(draft: Draft, text: str) -> bool:
    """Says what the race that is being recovered from leaves, where a text asks whether or when to train."""
    race = raced(draft.known, draft.books.library, draft.today) if asks(text) else None
    if race is None:
        return False
    if not paused_card(draft):
        _say(draft, race)
        draft.offer(button("button-week", "week:0"), button("button-race-off", f"raced:{race.day}"))
    return True


def back_by_words(draft: Draft, text: str) -> bool:
    """The plan as it was, in words ("I want my normal plan back"); False where nobody asks so.

    Where no race eases it, the week is shown: what else does is told there.
    """
    low = " ".join(text.lower().replace("’", "'").split())
    if draft.known.began is None or not _PLAN_BACK.fullmatch(low):
        return False
    race = raced(draft.known, draft.books.library, draft.today)
    if race is not None:
        return press(draft, race.day.isoformat())
    if not paused_card(draft):
        week_card(draft, draft.weeks()[0])
    return True


_PLAN_BACK = Pattern(
    r"(?=.*\b(?:back|again|as|normal|usual|old|original|keep|before)\b)\W*"
    r"(?:(?:please|ok|so|and|but|no|coach|can|could|may|i|we|you|want|wanna|would|like|i'd|give|me|have|get|put|"
    r"bring|just|to|use|keep|do|go|back)\W+)*(?:my |the )?(?:normal |usual |old |original |own )*plan"
    r"(?: (?:back|again|as it was|as planned|as before|like before|to normal|please|is|should|be|stays?|"
    r"how it was))*\W*"
)


def asks(text: str) -> bool:
    """Whether a text asks when, or whether already, to train or run.

    >>> asks("when can i lift again?"), asks("6 x 1k today?"), asks("can i do squats tomorrow?")
    (True, True, True)
    >>> asks("how do i squat?"), asks("is squatting good for runners?")
    (False, False)
    """
    low = " ".join(text.lower().replace("’", "'").split())
    return _EMPTY.search(low) is not None or (_WHEN.search(low) is not None and _HOW_TO.search(low) is None)


def said_why(draft: Draft, day: date) -> bool:
    """Says that a day is as it is because of a race; False where it is not."""
    race = raced(draft.known, draft.books.library, draft.today)
    if race is None or not race.day < day < race.usual:
        return False
    draft.say("why", why=say("why-after-race", race=race.needs.name), rule=RULE)
    draft.offer(button("button-race-off", f"raced:{race.day}"))
    return True


def press(draft: Draft, rest: str) -> bool:
    """The plan as it was, by button: the race of that day takes nothing from it."""
    race = raced(draft.known, draft.books.library, draft.today)
    if race is None or rest != race.day.isoformat():
        return False
    if paused_card(draft):
        return True
    before = draft.weeks()
    draft.card = None
    draft.keep(Setting(values={KEY: rest}))
    draft.say("after-race-off")
    say_difference(draft, lines_between(before, draft.weeks(), draft))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True
