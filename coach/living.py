"""Living with the plan: plain sentences that ask for a change of it, a look ahead or a what-if, before all else.

Rule: what logs something is never taken for a wish; each wish is told to the page that carries it out.
"""

from __future__ import annotations

from collections.abc import Callable

from coach import (
    awaydays,
    coming,
    disliked,
    easyweeks,
    fixeddays,
    floorwork,
    hourwords,
    howitwas,
    kitwords,
    lasting,
    leaning,
    leaving,
    lookingback,
    missedweek,
    naming,
    oneweek,
    ordinals,
    partwords,
    previewing,
    profilewords,
    quietdays,
    racemonth,
    reminding,
    rota,
    showing,
    snoozing,
    startover,
    travel,
    unsuitable,
    unwanted,
    weeksahead,
    whatif,
    whylines,
    wishes,
    withoutmoves,
)
from coach.acts import LOGGED, Act, Run, SessionReport, Symptom
from coach.draft import Draft

#: What is tried, in this order; each returns whether the text was such a wish.
CHANGES: tuple[Callable[[Draft, str], bool], ...] = (
    naming.by_words,
    wishes.race_off,
    unwanted.by_words,
    leaving.by_words,
    unsuitable.by_words,
    missedweek.by_words,
    lasting.by_words,
    fixeddays.by_words,
    rota.by_words,
    kitwords.by_words,
    travel.by_words,
    awaydays.by_words,
    hourwords.by_words,
    reminding.by_words,
    profilewords.by_words,
    fixeddays.of_a_run,
    howitwas.by_words,
)
#: Nothing is logged by these, whatever a run or a skipped session in them is read as.
LOOKS: tuple[Callable[[Draft, str], bool], ...] = (
    whatif.by_words,
    weeksahead.by_words,
    previewing.by_words,
    whylines.by_words,
)


#: What is said outright, before a page or a chart is looked for by the names in it.
OUTRIGHT: tuple[Callable[[Draft, str], bool], ...] = (
    lookingback.by_words,
    quietdays.by_words,
    disliked.by_words,
    unwanted.by_words,
    profilewords.of_kit,
    ordinals.by_words,
    easyweeks.by_words,
    partwords.by_words,
    withoutmoves.by_words,
    floorwork.by_words,
    oneweek.by_words,
    racemonth.by_words,
    wishes.put_right,
    coming.by_words,
    leaning.by_words,
    startover.by_words,
)


def outright(draft: Draft, text: str, acts: tuple[Act, ...], *, in_setup: bool) -> bool:
    """Carries out what a text wishes outright, or shows the exercise that it asks for; False where it does neither."""
    if profilewords.listed(draft, text):  # "barbell, bench and a 16 kg kettlebell" is no set of a bench press
        return True
    told = any(isinstance(a, LOGGED) and not isinstance(a, SessionReport) for a in acts)
    if not told and not in_setup and any(wish(draft, text) for wish in OUTRIGHT):
        draft.acts.extend(a for a in acts if not isinstance(a, LOGGED))
        return True
    return showing.heard(draft, text, acts)


def heard(draft: Draft, text: str, acts: tuple[Act, ...]) -> bool:
    """Carries out what a text wishes for the plan; False where it wishes nothing of the kind."""
    if snoozing.by_words(draft, text):  # "snooze 30 min" is no sleep of half an hour
        return True
    asks = whylines.asks_only(text) and not any(isinstance(a, Symptom) for a in acts)
    if asks and whylines.by_words(draft, text):  # "why 12 reps of the row" is no set of 12
        draft.acts.extend(a for a in acts if not isinstance(a, LOGGED))
        return True
    for look in LOOKS:
        if not any(isinstance(a, LOGGED) and not isinstance(a, (SessionReport, Run)) for a in acts) and look(
            draft, text
        ):
            draft.acts.extend(a for a in acts if not isinstance(a, LOGGED))
            return True
    if any(isinstance(a, LOGGED) and not isinstance(a, SessionReport) for a in acts):
        return profilewords.surely(draft, text)
    for change in CHANGES:
        if change(draft, text):
            draft.acts.extend(a for a in acts if not isinstance(a, LOGGED))
            return True
    return False
