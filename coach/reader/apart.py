"""A message taken apart: every figure of it settled to be what it is, before sentences and pieces are looked at."""

from __future__ import annotations

from datetime import date

from coach.reader.by_the_physio import SHEETS, by_the_physio
from coach.reader.clocks import put_away
from coach.reader.corrected import TAKING_BACK, corrected
from coach.reader.crossed import BRIDGES, crossed
from coach.reader.cut_short import CUT_SHORT, keys_cut_short, rows
from coach.reader.days import settled
from coach.reader.felt_doing import SPANS, missed_for
from coach.reader.gone import NOTHING, WENT, gone, nothing_there, that_thing
from coach.reader.greeted import OPENING, greeted
from coach.reader.half_on import half_on
from coach.reader.keyed import keyed
from coach.reader.larger import side_alone
from coach.reader.naming import named, onto_the_box
from coach.reader.of_effort import of_effort
from coach.reader.of_pain_alone import pain_alone
from coach.reader.off_the_bike import off_the_bike
from coach.reader.over_time import knee_up
from coach.reader.part_of_run import PART_OF, RESTING, part_of_run
from coach.reader.part_skipped import LEAVING_OUT, part_skipped
from coach.reader.plan_numbers import NUMBERED, numbered
from coach.reader.scores import scored
from coach.reader.set_alike import cleanly, in_one
from coach.reader.spoken import plainly
from coach.reader.stanzas import joined
from coach.reader.strung import strung
from coach.reader.supported import SUPPORTS, supported
from coach.reader.tokens import Atoms, atoms
from coach.reader.told_apart import ALIKE, told_apart
from coach.reader.told_so_many import CALLING as CALLING_SO_MANY
from coach.reader.told_so_many import told_so_many
from coach.reader.unfinished import CALLING, unfinished
from coach.reader.unlike_usual import USUAL, unlike_usual
from coach.reader.varied import ONES, varied
from coach.vocabulary import Vocabulary

#: So short is an answer that says nothing but how bad it is.
_SHORT = 14
#: Words of which a message has one that some step is called for by its words.
_CALLED = frozenset(("off", "knee", "clean", "box")).union(
    TAKING_BACK, ALIKE, CALLING, BRIDGES, SHEETS, WENT, NOTHING, SUPPORTS, ONES, NUMBERED, CUT_SHORT
)


def taken_apart(text: str, today: date, vocabulary: Vocabulary) -> Atoms:
    """The atoms of ``text``: dates, times of the day, figures of pain, nameless exercises and forms settled as such."""
    at = atoms(text, vocabulary)
    if at.words and at.words[0] in OPENING:
        at = greeted(at)
    if ";" in at.codes or "-" in at.codes or ".." in at.codes:
        at = strung(at)
    words = frozenset(at.words)  # most steps only change what words stand for
    called = not _CALLED.isdisjoint(words)  # most messages have none of the words that call for most steps
    if called:
        if not TAKING_BACK.isdisjoint(words):
            at = corrected(at)
        if "ξ" in at.codes and not CUT_SHORT.keys().isdisjoint(words):
            at = keys_cut_short(at)
    if "ξ,n" in at.codes or "y,n" in at.codes:
        at = rows(at)
    at = settled(at, today)
    if "half" in words and "α" in at.codes:
        at = half_on(at)
    if "n3" in at.codes or (called and not ALIKE.isdisjoint(words)):
        at = told_apart(at)
    at = put_away(at, vocabulary)
    if called and not CALLING.isdisjoint(words):
        at = unfinished(at)
        words = frozenset(at.words)
        called = not _CALLED.isdisjoint(words)
    if "n" in at.codes and not CALLING_SO_MANY.isdisjoint(words) and ("R" in at.codes or "Y" in at.codes):
        at = told_so_many(at)
    if "N" in at.codes and "an" in at.codes and not SPANS.isdisjoint(words):
        at = missed_for(at)
    at = _called_for(at, words, vocabulary) if called else _that_hurts(_hurts_alone(at))
    if "n" in at.codes and not USUAL.isdisjoint(words):
        at = unlike_usual(at)
    if "n" in at.codes and not (PART_OF.isdisjoint(words) and RESTING.isdisjoint(words) and "," not in words):
        at = part_of_run(at)
    at = plainly(at, words)
    if "R" in at.codes and not LEAVING_OUT.isdisjoint(words):
        at = part_skipped(at)
    if "Z" in at.codes and at.codes.count("R") > 1:
        at = side_alone(at)
    at = named(scored(at, vocabulary), vocabulary)
    if 10 in at.values and "n" in at.codes:
        at = of_effort(at)
    if "\n" in at.codes:
        at = joined(at)
    return keyed(at) if "X" in at.codes and "n" in at.codes else at


def _called_for(at: Atoms, words: frozenset[str], vocabulary: Vocabulary) -> Atoms:
    """The atoms, which have these ``words``, with what some of them call for settled."""
    if not BRIDGES.isdisjoint(words):
        at = crossed(at)
    if "9" in at.codes and "off" in words:
        at = off_the_bike(at)
    at = _hurts_alone(at)
    if "σ" in at.codes and not SHEETS.isdisjoint(words):
        at = by_the_physio(at)
    if "X" in at.codes and "knee" in words:
        at = knee_up(at)
    if "R" in at.codes and not WENT.isdisjoint(words):
        at = gone(at)
    at = _that_hurts(at)
    if "R" in at.codes and not NOTHING.isdisjoint(words):
        at = nothing_there(at)
    if "X" in at.codes and not SUPPORTS.isdisjoint(words):
        at = supported(at)
    if "X" in at.codes and not ONES.isdisjoint(words):
        at = varied(at, vocabulary)
    if "clean" in words and at.codes.count("X") > 1:
        at = in_one(cleanly(at), vocabulary)
    if "n" in at.codes and not NUMBERED.isdisjoint(words):
        at = numbered(at)
    return onto_the_box(at) if "box" in words else at


def _hurts_alone(at: Atoms) -> Atoms:
    """The atoms of a short answer with what it says of a pain alone settled."""
    return pain_alone(at) if "Z" in at.codes and "n" in at.codes and len(at.codes) <= _SHORT else at


def _that_hurts(at: Atoms) -> Atoms:
    """The atoms with a pain that is only called a thing settled."""
    return that_thing(at) if "R" in at.codes and "thing" in at.text.lower() else at
