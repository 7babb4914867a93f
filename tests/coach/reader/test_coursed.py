"""Worse never reads as better: the course of a pain in all three languages, denied, wished for, or of another day."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.commands.parse import reading
from coach.acts import Symptom

NOW = datetime.fromisoformat("2026-11-25T18:00:00+01:00")
SAID = [
    # worse
    ("en", "knee worse", "worse"),
    ("en", "knee hurts more", "worse"),
    ("en", "knee less good today", "worse"),
    ("en", "knee was better yesterday, worse today", "worse"),
    ("en", "I thought the knee would be better but it's worse", "worse"),
    ("de", "Knie schlechter", "worse"),
    ("de", "Knie tut mehr weh", "worse"),
    ("de", "Knie weniger gut als gestern", "worse"),
    ("es", "la rodilla peor", "worse"),
    ("es", "la rodilla sigue igual o peor", "worse"),
    ("es", "rodilla menos bien que ayer", "worse"),
    ("es", "la rodilla duele más", "worse"),
    # no better
    ("en", "the knee isn't better", "same"),
    ("en", "knee not really any better", "same"),
    ("en", "knee not improving", "same"),
    ("en", "knee pain hasn't eased", "same"),
    ("en", "knee never got better", "same"),
    ("en", "knee far from better", "same"),
    ("en", "knee could be better", "same"),
    ("en", "knee neither better nor worse", "same"),
    ("en", "no improvement in my knee pain", "same"),
    ("de", "Knie wird nicht besser", "same"),
    ("de", "Knie hat sich nicht gebessert", "same"),
    ("de", "keine Besserung am Knie", "same"),
    ("de", "Knie weder besser noch schlechter", "same"),
    ("es", "la rodilla no va a mejor", "same"),
    ("es", "la rodilla nada mejor", "same"),
    ("es", "tampoco va mejor la rodilla", "same"),
    ("es", "la rodilla ni mejor ni peor", "same"),
    # better
    ("en", "knee better than yesterday", "better"),
    ("en", "knee worse yesterday, better today", "better"),
    ("en", "knee hurts less", "better"),
    ("de", "Knie tut weniger weh", "better"),
    ("es", "me duele menos la rodilla", "better"),
    # nothing of the kind
    ("en", "knee hurts more when I sit", None),
]


@pytest.mark.parametrize(("language", "said", "course"), SAID, ids=[said for _, said, _ in SAID])
def test_the_course_of_a_pain(language: str, said: str, course: str | None) -> None:
    told = [a for a in reading(said, NOW, "kg", "km", language).acts if isinstance(a, Symptom)]
    assert [(a.region, a.course) for a in told] == [("knee", course)]
    assert all(a.severity != 0 for a in told)
