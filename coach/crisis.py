"""The ear for a crisis: somebody who may not want to live, or does harm to themselves, told by the weight of all words.

People tell it in half a sentence between two sets and hardly ever in the words of a leaflet, so neither the table nor
the weights that know forty kinds of signs hear more than the half of it. This classifier knows nothing else (0300). It
hears the message as a whole and every run of its sentences, what others are spoken of in it and what is only supposed
as well, for both are ways to say it; only what is long past is left out. It takes nothing back that others have heard.
"""

from __future__ import annotations

from coach.advice import URGENCIES
from coach.classifier import NONE, Classifier
from coach.hedges import Heard
from coach.suspicion import CRISIS, FIGURES, Suspicion, counted, parts
from coach.tongues import TURNED

#: From this share on a crisis is meant; from the other one of that a plan, which is an emergency.
MEANT, PLANNED = 0.82, 0.5
EMERGENCY = f"{CRISIS}-emergency"
FEWEST = 6  #: so few words of a message tell nothing without the rest
OVER = ("harm-then", "long-behind")  #: the concepts of harm that was done once, and of what lies long behind


def told(message: Heard) -> list[frozenset[str]]:
    """What counts of the message as a whole, and of every run of its sentences; nothing that is long past."""
    return [found for _, found in _told(message)]


def _told(message: Heard) -> list[tuple[list[int], frozenset[str]]]:
    over = _long_behind(message)
    kept = [t for t in range(len(message.words)) if t not in message.past and message.sentence[t] not in over]
    return [(part, counted(message, part, ()) - FIGURES) for part in parts(message, kept)] if kept else []


def _long_behind(message: Heard) -> set[int]:
    """The sentences that tell of harm done once and that it lies long behind; what else is told is of now."""
    if not all(map(message.mentions, OVER)):
        return set()
    return {message.sentence[span.first] for name in OVER for span in message.hits[name]}


def crisis(message: Heard, ear: Classifier) -> Suspicion | None:
    """The crisis that the message tells, the most urgent of its parts; None where none does.

    ``ear`` has the crisis with its urgencies ("RF32-emergency") and ``none`` for labels.
    """
    if TURNED in message.hits:  # word by word from another language: nothing is known of such talk
        return None
    worst: Suspicion | None = None
    for k, (part, found) in enumerate(_told(message)):
        if k and sum(message.words[t].word.isalpha() for t in part) < FEWEST:
            continue  # "I don't see the point." is of what stands beside it
        likely = ear.likely(found, least=MEANT)
        share = 1.0 - likely[NONE] if likely else 0.0
        if share < MEANT:
            continue
        plan = likely[EMERGENCY]
        urgent = plan >= PLANNED * share
        here = Suspicion(
            CRISIS, "emergency" if urgent else "same-day", share, part[0], part[-1] + 1, plan if urgent else share
        )
        worst = here if worst is None else max(worst, here, key=_how_bad)
    return worst


def _how_bad(one: Suspicion) -> tuple[int, float]:
    return URGENCIES.index(one.urgency), one.share
