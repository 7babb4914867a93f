"""What the coach never says (INV15): a diagnosis, a medicine, a weight or calories as a goal."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PHRASES = Path(__file__).parents[2] / "content" / "phrases" / "en"
FILES = ("advice.ftl", "course.ftl", "safety.ftl", "plan.ftl")
#: words by which it would be said; "it may be the bone" names a place, not an illness
NEVER = {
    "diagnosis": r"tendin(?:itis|opathy)|meniscus|stress fracture|plantar fasciitis|shin splints|sciatica"
    r"|concussion\b|\btorn\b|\bruptured?\b|\byou (?:probably |likely )?have (?:a|an) (?:strain|sprain|tear|injury)",
    "likelihood": r"\bprobably (?:nothing|fine|just)|\bmost likely\b|nothing serious|\d+ ?% (?:chance|risk)",
    "medicine": r"ibuprofen|paracetamol|aspirin|painkiller|anti-inflammator"
    r"|\b(?:take|stop|start|change|increase|reduce) (?:your |the )?(?:tablets?|pills?|medicines?|medication|inhaler)",
    "weight": r"calorie|lose weight|losing weight|lose \d|target weight|weight goal|body fat",
}


def phrases() -> list[tuple[str, str]]:
    """Every phrase of advice, a line each with its file; comments are nobody's words."""
    return [
        (name, line)
        for name in FILES
        for line in (PHRASES / name).read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]


@pytest.mark.parametrize("what", NEVER)
def test_no_advice_says_what_is_never_said(what: str) -> None:
    found = [(name, line) for name, line in phrases() if re.search(NEVER[what], line, re.IGNORECASE)]
    assert found == []


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("diagnosis", "You have a torn calf"),
        ("diagnosis", "That sounds like tendinopathy"),
        ("likelihood", "It is probably nothing"),
        ("medicine", "Take your tablets before the run"),
        ("weight", "Losing weight would help"),
    ],
)
def test_what_is_never_said_would_be_found(what: str, line: str) -> None:
    assert re.search(NEVER[what], line, re.IGNORECASE)
