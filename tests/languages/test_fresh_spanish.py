"""Warning signs and everyday sentences in the Spanish of Spain and of Latin America.

``fresh-es.tsv`` was written when the words were in, without looking at them: at first sight 8 of its 64 signs were
answered too mildly, one emergency among them, and 16 of its 106 harmless sentences alarmed. What went wrong has been
looked at since; the bounds are what is reached, and they only fall. ``mended-es.tsv`` holds what has to come out right:
the sentences that the words were mended by, their harmless twins, and real signs that hold a harmless twin's words.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands.converse import respond

LEVELS = ("none", "watch", "soon", "same-day", "emergency")
AT = "2026-11-23T18:{:02d}:00+01:00"
#: Of the fresh sentences: signs answered too mildly, harmless ones that alarm.
MOST = (0, 6)


def levels(*said: str) -> list[int]:
    """How urgently each message of a conversation is answered."""
    turns = [{"at": AT.format(2 * n), "text": text} for n, text in enumerate(said)]
    row = {"id": "x", "profile": {"timezone": "Europe/Madrid", "language": "es"}, "turns": turns}
    return [max((LEVELS.index(a["urgency"]) for a in turn["advice"]), default=0) for turn in respond(row)["turns"]]


def rows(name: str) -> list[tuple[int, str]]:
    """The sentences of a file, each with what it is to be answered with: a sign at least, all else at most."""
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    told = [line.split("\t") for line in lines]
    return [(LEVELS.index(wanted), said) for wanted, said in told]


def wrong(name: str) -> tuple[list[str], list[str]]:
    """What is answered too mildly, and what alarms though it is harmless."""
    found = [(wanted, levels(said)[0], said) for wanted, said in rows(name)]
    soon = LEVELS.index("soon")
    mild = [said for wanted, got, said in found if wanted >= soon and got < wanted]
    return mild, [said for wanted, got, said in found if wanted < soon and got > wanted]


def test_of_fresh_sentences_no_more_goes_wrong_than_before() -> None:
    mild, alarming = wrong("fresh-es.tsv")

    assert len(rows("fresh-es.tsv")) == 170
    assert (len(mild), len(alarming)) <= MOST and len(alarming) <= MOST[1], (mild, alarming)


def test_what_was_mended_stays_mended() -> None:
    assert wrong("mended-es.tsv") == ([], [])


CHEST = "me duele el pecho al correr y el brazo"


@pytest.mark.parametrize(
    "light",
    [
        "mi marido dice que es ansiedad, sigo?",
        "mi marido dice que es ansiedad",
        "mi mujer dice que no es nada, puedo seguir?",
        "mi entrenador cree que son gases",
        "son puros nervios",
        "mi mamá dice que exagero",
        "yo creo que es cansancio, continuamos?",
        "¿sigo?",
    ],
)
def test_what_others_make_of_an_emergency_lowers_nothing(light: str) -> None:
    assert levels(CHEST, light) == [4, 4]


@pytest.mark.parametrize(
    ("pain", "woken"),
    [
        ("espalda baja 3/10", "se me despertó el nene, sigo después"),
        ("espalda baja 3/10", "me despertó el bebé tres veces"),
        ("espalda baja 6/10", "el peque me despertó a las 5"),
        ("rodilla 3/10", "me despertó la alarma a las 5"),
        ("rodilla 3/10", "me despertaron los gatos"),
    ],
)
def test_who_wakes_one_is_no_pain_at_night(pain: str, woken: str) -> None:
    assert levels(pain, woken)[1] == 0


def test_a_pain_that_wakes_one_still_is() -> None:
    assert levels("espalda baja 3/10", "me despertó el dolor a las 4")[1] >= LEVELS.index("soon")


def test_only_what_was_never_said_can_be_denied() -> None:
    assert levels("no me mareé ni me desmayé, todo ok", "dije que NO me desmayé") == [0, 0]
    assert levels("me desmayé corriendo", "dije que NO me desmayé")[1] == LEVELS.index("emergency")
