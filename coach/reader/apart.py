"""A message taken apart: every figure of it settled to be what it is, before sentences and pieces are looked at."""

from __future__ import annotations

from datetime import date

from coach.reader.by_the_physio import SHEETS, by_the_physio
from coach.reader.clocks import put_away
from coach.reader.corrected import corrected
from coach.reader.crossed import BRIDGES, crossed
from coach.reader.days import settled
from coach.reader.gone import NOTHING, WENT, gone, nothing_there, that_thing
from coach.reader.greeted import greeted
from coach.reader.keyed import keyed
from coach.reader.larger import side_alone
from coach.reader.naming import named, onto_the_box
from coach.reader.of_pain_alone import pain_alone
from coach.reader.off_the_bike import off_the_bike
from coach.reader.over_time import knee_up
from coach.reader.plan_numbers import numbered
from coach.reader.scores import scored
from coach.reader.set_alike import cleanly
from coach.reader.spoken import plainly
from coach.reader.stanzas import joined
from coach.reader.strung import strung
from coach.reader.supported import SUPPORTS, supported
from coach.reader.tokens import Atoms, atoms
from coach.reader.told_apart import told_apart
from coach.reader.unfinished import CALLING, unfinished
from coach.reader.varied import ONES, varied
from coach.vocabulary import Vocabulary

#: So short is an answer that says nothing but how bad it is.
_SHORT = 14


def taken_apart(text: str, today: date, vocabulary: Vocabulary) -> Atoms:
    """The atoms of ``text``: dates, times of the day, figures of pain, nameless exercises and forms settled as such."""
    at = put_away(told_apart(settled(corrected(strung(greeted(atoms(text, vocabulary)))), today)), vocabulary)
    if not CALLING.isdisjoint(at.words):
        at = unfinished(at)
    if not BRIDGES.isdisjoint(at.words):
        at = crossed(at)
    if "9" in at.codes and "off" in at.words:
        at = off_the_bike(at)
    if "Z" in at.codes and "n" in at.codes and len(at.codes) <= _SHORT:
        at = pain_alone(at)
    if "σ" in at.codes and not SHEETS.isdisjoint(at.words):
        at = by_the_physio(at)
    if "X" in at.codes and "knee" in at.words:
        at = knee_up(at)
    if "R" in at.codes and not WENT.isdisjoint(at.words):
        at = gone(at)
    if "R" in at.codes and "thing" in at.text.lower():
        at = that_thing(at)
    if "R" in at.codes and not NOTHING.isdisjoint(at.words):
        at = nothing_there(at)
    if "X" in at.codes and not SUPPORTS.isdisjoint(at.words):
        at = supported(at)
    if "X" in at.codes and not ONES.isdisjoint(at.words):
        at = varied(at, vocabulary)
    if "clean" in at.words and at.codes.count("X") > 1:
        at = cleanly(at)
    at = named(scored(side_alone(plainly(onto_the_box(numbered(at)))), vocabulary), vocabulary)
    return keyed(joined(at) if "\n" in at.codes else at)
