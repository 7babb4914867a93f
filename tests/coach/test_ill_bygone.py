"""An illness of weeks ago is no illness of so many weeks; what it has left behind is heard all the more."""

from __future__ import annotations

import pytest

from coach.advice import URGENCIES
from tests.coach.test_gonewords import last, rules


@pytest.mark.parametrize(
    "text",
    [
        "six weeks since I had covid, easy runs feel fine",
        "covid was a month ago, jogging feels normal",
        "had the flu 3 weeks ago, running easy since, ok to lift?",
        "5 weeks after bronchitis, all good on my runs. weights?",
        "had a virus three weeks ago, been running easy since",
        "two months post covid, no chest stuff, no tiredness after runs. can I squat?",
    ],
)
def test_what_is_over_leads_back_by_steps(text: str) -> None:
    assert "illness-over" in rules(("15", text))
    assert not rules(("15", text)) & {"ill-long", "ill-now", "tired", "tired-month"}


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("had the flu 3 weeks ago, still exhausted", "soon"),
        ("three weeks since covid and not been right since", "soon"),
        ("2 weeks after bronchitis, wheezing on hills", "soon"),
        ("virus a week ago, fever came back today", "same-day"),
        ("covid two weeks ago and my heart races on stairs", "same-day"),
        ("flu 3 weeks ago, heart pounding on easy runs", "same-day"),
        ("had flu two weeks ago, breathless on the stairs", "same-day"),
        ("had covid last month, chest tight when i run", "same-day"),
        ("first run since flu, gasping at the top of the hill", "same-day"),
        ("six weeks of flu", "soon"),
    ],
)
def test_what_it_left_behind_is_heard(text: str, least: str) -> None:
    worst = max(URGENCIES.index(a["urgency"]) for a in last(("15", text))["advice"])
    assert worst >= URGENCIES.index(least)


@pytest.mark.parametrize(
    "text", ["had covid last year. out of breath after the sprint reps", "panting at the top of the stairs, hills done"]
)
def test_effort_alone_is_no_sign(text: str) -> None:
    assert all(a["urgency"] in ("none", "watch") for a in last(("15", text))["advice"])


def test_no_tiredness_is_none() -> None:
    assert "tired" not in rules(("15", "no tiredness after my runs"))
