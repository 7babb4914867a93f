"""What weight there is in the gym just now: "I only have 12 kg here". It is a load for today, and no set.

Rule: never more than was asked. What the exercise can't be done with leads to another one.
"""

from __future__ import annotations

from coach.acts import KG_PER_LB
from coach.cards import load_text
from coach.draft import Draft
from coach.gym import flow, vary
from coach.gym.card import barbell, lightest
from coach.gym.stage import Stage
from coach.patterns import Pattern
from coach.reply import Say, say
from coach.steps import Step
from coach.week import Slot

HERE = Pattern(
    r"(?:(?:but|ok(?:ay)?|sorry|well|hm+|there)\W+)*(?:i|we|they|there)(?: only| just)*(?:'ve| have|'s| is| are| can)?"
    r"(?: only| just)*(?: got| have| find| get| use)?(?: only| just)*(?: an?| the| one| two| up to| a pair of)?"
    r" (?P<kg>\d{1,3}(?:[.,]\d+)?) ?(?P<unit>kgs?|kilos?|lbs?|pounds?|s)?(?: (?P<thing>dumb ?bells?|dbs?|"
    r"kettle ?bells?|kbs?|bar|plates?|weights?|ones?))?(?: (?:here|free|left|around|today|now|available|in this gym))*"
)
_ONLY = Pattern(r"\b(?:only|just)\b")
_BELL = Pattern(r"d|k")  #: dumbbells and kettlebells, by their first letter


def heard(draft: Draft, stage: Stage, slot: Slot, low: str) -> bool:
    """Takes the load that there is for the exercise in hand; False where the text tells of none."""
    found = HERE.fullmatch(low)
    exercise = draft.books.library.exercises[slot.exercise]
    if found is None or not (found["unit"] or found["thing"]) or slot.seconds is not None:
        return False
    if exercise.load_type != "external" and slot.load_kg is None:  # nothing to load: no set is made of it either
        if _ONLY.search(low):
            flow.show(draft, fresh=True)
        return _ONLY.search(low) is not None
    unit = (found["unit"] or "s")[0]
    pounds = unit in "lp" or (unit == "s" and draft.athlete.units == "lb")
    kg = float(found["kg"].replace(",", ".")) * (KG_PER_LB if pounds else 1.0)
    with_bar = barbell(exercise, draft.books.library.things(draft.athlete.kit_on(stage.day)))
    bell = found["thing"] is not None and _BELL.match(found["thing"]) is not None
    if with_bar and (bell or kg < lightest(draft, stage, slot, exercise)) and vary.swap_list(draft, stage, slot):
        draft.fresh = True
        return True
    flow.show(draft, fresh=True, head=_taken(draft, stage, slot, kg))
    return True


def _taken(draft: Draft, stage: Stage, slot: Slot, kg: float) -> Say:
    asked = next((s.load_kg for s in stage.asked if s.exercise == slot.exercise), None) or slot.load_kg
    if (asked is not None and kg > asked) or (slot.most_kg is not None and kg > slot.most_kg):
        return say("gym-only-heavier", load=load_text(kg, draft.athlete))
    draft.keep(Step(what="load", when=stage.day, exercise=slot.exercise, load_kg=kg))
    return say("gym-only-load", load=load_text(kg, draft.athlete))
