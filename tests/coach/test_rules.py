"""Decision tables: total, without dead rules, never milder for worse; and planted faults are caught."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coach.books import Books
from coach.picture import FACTS
from coach.rules import Asked, Table, decided, milder, pictures, problems


def pain(books: Books) -> Table:
    return next(t for t in books.library.tables if t.name == "pain")


def test_every_table_is_total_and_alive(books: Books) -> None:
    assert [p for t in books.library.tables for p in problems(t, FACTS)] == []


def test_every_fact_is_said_what_it_is() -> None:
    assert all(f.about and (f.kind != "number" or f.unit) for f in FACTS.values())


def test_every_answer_of_a_small_table_is_found(books: Books) -> None:
    table = next(t for t in books.library.tables if t.name == "return")
    walked = list(pictures(table, FACTS))
    assert {decided(table, p).id for p in walked} == {r.id for r in table.rules}
    print(f"{len(walked)} pictures walked")  # noqa: T201 - the number of situations is to be seen


def test_a_planted_gap_is_caught(books: Books) -> None:
    table = pain(books)
    faulty = replace(table, rules=table.rules[:-1])
    assert any("gap" in fault for _, fault in problems(faulty, FACTS))


def test_a_planted_dead_rule_is_caught(books: Books) -> None:
    table = pain(books)
    rule = next(r for r in table.rules if r.id == "pain-4")
    dead = replace(
        rule, id="planted", when=(Asked(fact="pain", low=4.2, high=5.0), Asked(fact="tried", values=(True,)))
    )
    at = table.rules.index(rule) + 1
    faulty = replace(table, rules=(*table.rules[:at], dead, *table.rules[at:]))
    assert ("planted", "dead: no picture reaches it") in problems(faulty, FACTS)


@pytest.mark.parametrize("planted", ["pain-6", "pain-8", "pain-4"])
def test_a_planted_milder_answer_is_caught(planted: str, books: Books) -> None:
    table = pain(books)
    mild = next(r for r in table.rules if r.id == "pain-low")
    rules = tuple(
        replace(r, urgency="none", effect=mild.effect, action="hold") if r.id == planted else r for r in table.rules
    )
    assert next(milder(replace(table, rules=rules), FACTS), None) is not None


def test_a_missing_number_fits_no_range() -> None:
    assert not Asked(fact="pain", low=0.0).holds(None)
    assert Asked(fact="pain", low=0.0, high=2.0).holds(0)
