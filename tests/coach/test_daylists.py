"""Lists of days as they are typed: which of them are meant, and which cannot be told."""

from __future__ import annotations

import pytest

from coach.ahead import DAY_WORD
from coach.athlete import WEEKDAYS, weekday
from coach.daylists import one_of, plain

MEANT = (
    # what is typed, the days that are meant
    ("tue thu sun", "tue thu sun"),
    ("mon/wed/fri", "mon wed fri"),
    ("mon-wed-fri", "mon wed fri"),
    ("mon - wed - fri", "mon wed fri"),
    ("run tue thu sun", "tue thu sun"),
    # all but some
    ("every day except monday", "tue wed thu fri sat sun"),
    ("every day but mondays", "tue wed thu fri sat sun"),
    ("daily, except on sunday", "mon tue wed thu fri sat"),
    ("any day apart from wed", "mon tue thu fri sat sun"),
    ("all except mon and thu", "tue wed fri sat sun"),
    ("all week but not the weekend", "mon tue wed thu fri"),
    ("weekdays except wednesday", "mon tue thu fri"),
    ("every day, rest on friday", "mon tue wed thu sat sun"),
    ("all week, monday off", "tue wed thu fri sat sun"),
    ("mon and fri off, otherwise every day", "tue wed thu sat sun"),
    ("6 days, monday is rest day", "tue wed thu fri sat sun"),
    ("5 days a week, not weekends", "mon tue wed thu fri"),
    ("every day except monday, long on sunday", "tue wed thu fri sat sun"),
    ("every day, long run on sunday", "mon tue wed thu fri sat sun"),
    # spans
    ("mon to fri", "mon tue wed thu fri"),
    ("tue-thu and sun", "tue wed thu sun"),
    ("fri-mon", "fri sat sun mon"),
    ("weekdays and sunday", "mon tue wed thu fri sun"),
    # some of those named are none
    ("mon wed fri not sat", "mon wed fri"),
    ("mon wed fri, no weekends", "mon wed fri"),
    ("mon rest, tue easy, thu rest, sat long", "tue sat"),
    ("monday wednesday friday, sunday is my rest day", "mon wed fri"),
    # put right within the answer
    ("tue thursday & sunday. no make that wensday not tuesday", "wed thu sun"),
    ("tue thu sun, no wait wed instead of thu", "tue wed sun"),
    ("mon wed fri, sat not fri", "mon wed sat"),
    ("mon wed fri - actually sat not fri", "mon wed sat"),
    ("mon wed fri, sorry tue thu sat", "tue thu sat"),
    ("mon, wed, fri. actually not wed", "mon fri"),
    ("tue thu sun sorry i mean sat", "tue thu sat"),
    ("tue thu sun, change thu to fri", "tue fri sun"),
    ("mon wed fri. sorry, and sun too", "mon wed fri sun"),
    ("saturday and sunday, actually just sunday", "sun"),
    # misspelt
    ("wednsday and satuday", "wed sat"),
    ("tuseday thirsday", "tue thu"),
)
UNCLEAR = (
    "not mondays", "never on sunday", "i can't do mondays", "3 days a week, not mondays", "tue, not thu, sun",
    "tue thu sun. no wait thu",
)  # fmt: skip
UNTOUCHED = ("everyday", "every second day", "weekends", "it varies", "tue intervals, thu easy, sun long")
ONE = (("saturday, no sunday", "sun"), ("saturday. sorry, sunday", "sun"), ("sun not tue", "sun"), ("sunday", "sun"))


def days(text: str | None) -> list[str]:
    return [] if text is None else list(dict.fromkeys(WEEKDAYS[weekday(m[1])] for m in DAY_WORD.finditer(text)))


@pytest.mark.parametrize(("typed", "meant"), MEANT, ids=[typed for typed, _ in MEANT])
def test_days_that_are_meant(typed: str, meant: str) -> None:
    assert set(days(plain(typed))) == set(meant.split())


@pytest.mark.parametrize("typed", UNCLEAR)
def test_what_cannot_be_told_is_asked(typed: str) -> None:
    assert plain(typed) is None


@pytest.mark.parametrize("typed", UNTOUCHED)
def test_what_is_plain_stays(typed: str) -> None:
    assert plain(typed) == typed


@pytest.mark.parametrize(("typed", "meant"), ONE)
def test_of_one_day(typed: str, meant: str) -> None:
    assert days(one_of(typed)) == [meant]


def test_kinds_stay_with_their_days() -> None:
    put_right = plain("tue intervals, thu easy, sun long. no wed easy not thu")

    assert put_right == "tue intervals, wed easy, sun long"
