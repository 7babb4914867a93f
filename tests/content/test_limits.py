"""The words of a clinician's limits and what each kind of movement holds: every slip is a fault with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from coach.books import Books
from coach.constraint import KINDS
from coach.library import SITES
from content.faults import Fault
from content.loading.limits import FOLDER, limits
from content.voice import Voice


def test_every_group_and_kind_has_words(books: Books, voice: Voice) -> None:
    groups = books.library.limits.groups

    assert [g for g in groups if f"limit-group-{g}" not in voice.keys] == []
    assert [k for k in KINDS if f"limit-kind-{k}" not in voice.keys] == []


def test_what_loads_a_region_holds_all_that_may_provoke_it(books: Books) -> None:
    library = books.library
    for region, sites in SITES.items():
        provoking = {s for s, e in library.exercises.items() if any(e.provokes.get(site, 0) for site in sites)}

        assert provoking <= library.limits.loads.get(region, frozenset()), region


@pytest.mark.parametrize(
    ("name", "old", "new", "fault"),
    [
        ("movements.toml", 'patterns = ["calf"]', 'patterns = ["calves"]', "patterns: no exercise has 'calves'"),
        ("movements.toml", "[group.carry]", "[group.carry]\nmuscle = []", "no such field: muscle"),
        (
            "movements.toml",
            'no-hills = ["hill-sprint"]',
            'no-hills = ["hill-sprints"]',
            "no such exercise: hill-sprints",
        ),
        ("movements.toml", "[loads.toe]", "[loads.thumb]", "nothing is said of what loads the toe"),
        ("en.toml", 'carry = ["carrying"', 'carried = ["carrying"', "no such group of movements: carried"),
        ("en.toml", 'fine = ["ok"', 'finer = ["ok"', "no such section: finer"),
    ],
)
def test_a_slip_is_a_fault_with_its_line(
    name: str, old: str, new: str, fault: str, books: Books, tmp_path: Path
) -> None:
    for path in FOLDER.glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        if path.name == name:
            assert old in text
            text = text.replace(old, new, 1)
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    faults: list[Fault] = []

    limits(books.library.exercises, faults, tmp_path)

    found = [f for f in faults if f.text == fault]
    assert found, faults
    assert found[0].line >= 1
