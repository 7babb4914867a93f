"""Every zone, every day of a year: one word for each due local day, at the right instant, as ``coach agenda`` says."""

from __future__ import annotations

from collections import Counter
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.commands.agenda import reminders
from coach.athlete import Athlete
from coach.books import Books
from tests.coach.test_nudges import ZONES, changes, walked
from tests.scheduler.lives import DAILY, lived

FIRST, LAST = date(2026, 1, 5), date(2027, 1, 3)
USUAL = time(7, 0)


def hours(zone: ZoneInfo) -> list[time]:
    """Hours at which a zone is asked: the usual one, and one in the middle of each gap and overlap of the year."""
    found = {USUAL}
    for at, by in changes(zone, 2026):
        start = min(
            at.astimezone(zone), (at - timedelta(minutes=1)).astimezone(zone), key=lambda d: d.replace(tzinfo=None)
        )
        found.add((start.replace(tzinfo=None, second=0) + abs(by) / 2).time())
    return sorted(found)


def check_year(name: str, hour: time, books: Books) -> int:
    """One athlete's year in a zone; how many daily words there were."""
    athlete = Athlete(timezone=name, reminder_time=hour, quiet_hours=None)
    said = [(now, n) for now, n, spoken in lived(athlete, FIRST, LAST, books) if n.kind in DAILY and spoken]
    said = [(now, n) for now, n in said if n.about <= LAST]
    told = [n for n in reminders(athlete, FIRST, LAST) if n.kind in DAILY]

    assert [(n.kind, n.about, n.at) for _, n in said] == [(n.kind, n.about, n.at) for n in told], (name, hour)
    assert set(Counter(n.about for _, n in said).values()) == {1}, (name, hour)
    assert all(timedelta() <= now - n.at < timedelta(minutes=1) for now, n in said), (name, hour)
    return len(said)


def check_instants(name: str, hour: time, days: set[date]) -> None:
    """The instants of some days against a slow walk over the clock."""
    athlete = Athlete(timezone=name, reminder_time=hour, quiet_hours=None)
    for n in reminders(athlete, FIRST, LAST):
        if n.kind in DAILY and n.about in days:
            assert n.at == walked(ZoneInfo(name), n.about, hour), (name, hour, n.about)


def around(zone: ZoneInfo) -> set[date]:
    """The days around each change of a zone's clocks."""
    return {(at.astimezone(zone) + timedelta(days=n)).date() for at, _ in changes(zone, 2026) for n in (-1, 0, 1)}


@pytest.mark.parametrize(
    ("name", "hour"),
    [("Europe/Berlin", time(2, 30)), ("Pacific/Kiritimati", USUAL), ("Australia/Lord_Howe", time(1, 45))],
)
def test_a_year_in_some_zones(name: str, hour: time, books: Books) -> None:
    assert check_year(name, hour, books) > 200
    check_instants(name, hour, around(ZoneInfo(name)))


@pytest.mark.long
@pytest.mark.parametrize("name", ZONES)
def test_a_year_in_every_zone(name: str, books: Books) -> None:
    zone = ZoneInfo(name)
    for hour in hours(zone):
        assert check_year(name, hour, books) > 200
        check_instants(name, hour, around(zone))
