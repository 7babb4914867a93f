"""Living with the plan in chat: what an athlete asks for becomes a change that is shown, valid and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from coach.acts import SessionReport
from coach.athlete import Athlete, from_profile, to_profile
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Note, Proposal, Record, Setting, Turn
from coach.draft import Draft
from coach.fitting import cut_to, length_of
from coach.folding import folded
from coach.forms import plain as form
from coach.greeting import greet
from coach.holding import barred
from coach.message import Message, Press
from coach.nudges import Nudge
from coach.plan import plan
from coach.week import Week
from content.letter import plain
from content.voice import Voice
from tests.coach.test_plan_rules import facts
from tests.plan_checker import breaches

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
PROFILE: dict[str, Any] = {
    "level": "intermediate",
    "equipment": ["dumbbells", "band", "bench"],
    "session_minutes": 45,
    "running_days": {"tue": "quality", "thu": "easy", "sun": "long"},
    "timezone": "Europe/Vienna",
}


class Talk:
    """Holds a talk with the mind alone: no database, no messenger."""

    def __init__(self, books: Books, voice: Voice, profile: dict[str, Any] = PROFILE, at: datetime = MONDAY):
        self.books, self.voice, self.at, self.number = books, voice, at, 0
        began = at.astimezone(from_profile(profile).zone).date().isoformat()
        first = Setting(values={**profile, "began": began, "greeted": True})
        record = Record(origin="profile", index=0, at=at - timedelta(seconds=1), body=first)
        self.known = Known(athlete_id=1, records=(record,))
        self.buttons: dict[str, str] = {}
        self.turn = Turn()

    def say(self, text: str) -> str:
        self.number += 1
        return self._after(answer(self.known, Message(origin=f"m{self.number}", at=self._now(), text=text), self.books))

    def press(self, label: str) -> str:
        self.number += 1
        data = self.buttons[label]
        return self._after(pressed(self.known, Press(origin=f"b{self.number}", at=self._now(), data=data), self.books))

    def weeks(self) -> tuple[Week, ...]:
        return Draft(known=self.known, books=self.books, origin="look", at=self._now()).weeks()

    def ahead(self, count: int) -> tuple[Week, ...]:
        return Draft(known=self.known, books=self.books, origin="look", at=self._now()).ahead(count)

    def _now(self) -> datetime:
        return self.at + timedelta(minutes=self.number)

    def _after(self, turn: Turn) -> str:
        self.turn, self.known = turn, folded(self.known, turn)
        self.buttons = {self.voice.label(b): b.data for r in turn.replies for row in r.buttons for b in row}
        return "\n\n".join(plain(r, self.voice) for r in turn.replies)


@pytest.fixture
def talk(books: Books, voice: Voice) -> Talk:
    return Talk(books, voice)


def slots(weeks: tuple[Week, ...]) -> list[tuple[str, int]]:
    return [(s.exercise, s.sets) for w in weeks for d in w.days if d.session for s in d.session.items]


# --- fewer minutes ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "words", ["I have 20 minutes", "I've only got twenty minutes for it", "can you squeeze it into 20 min?"]
)
def test_twenty_minutes_are_twenty_minutes(talk: Talk, words: str) -> None:
    before = talk.weeks()
    said = talk.say(words)
    assert "short version: 20 minutes" in said
    session = next(d.session for w in talk.weeks() for d in w.days if d.session)
    library = talk.books.library
    assert library.plans is not None
    assert length_of(session.items, library, library.plans) <= 20
    talk.say("undo")
    assert talk.weeks() == before


def test_a_day_without_a_session_is_not_cut(talk: Talk) -> None:
    before = talk.weeks()
    assert "no strength session on Tue 24 Nov" in talk.say("only 25 mins before work tomorrow")
    assert talk.weeks() == before
    assert "short version" in talk.press("25 minutes on Wed 25 Nov")


def test_three_minutes_are_no_session(talk: Talk) -> None:
    before = talk.weeks()
    assert "too short" in talk.say("3 minutes is all I have")
    assert talk.weeks() == before


@pytest.mark.parametrize("level", ["beginner", "intermediate", "advanced"])
@pytest.mark.parametrize("kit", [(), ("band",), ("dumbbells", "bench", "barbell")])
def test_any_session_fits_into_any_minutes_and_nothing_grows(books: Books, level: str, kit: tuple[str, ...]) -> None:
    library = books.library
    assert library.plans is not None
    athlete = replace(Athlete(), level=level, equipment=frozenset(kit), session_minutes=60)  # type: ignore[arg-type]
    for week in plan(athlete, MONDAY.date(), 8, library):
        for session in (d.session for d in week.days if d.session):
            for minutes in (5, 8, 10, 15, 20, 25, 30, 45):
                cut = cut_to(session, minutes, library, library.plans)
                asked = {s.exercise: s for s in session.items}
                if minutes >= 8 and len(cut.items) > 1:
                    assert length_of(cut.items, library, library.plans) <= minutes
                assert cut.items
                assert cut.minutes <= max(minutes, 0) or cut == session
                assert all(s.sets <= asked[s.exercise].sets for s in cut.items)
                assert all(s.load_kg == asked[s.exercise].load_kg for s in cut.items)


# --- kit for some days ------------------------------------------------------------------------------------------------
GYM = {**PROFILE, "equipment": ["dumbbells", "barbell", "bench", "kettlebell", "band", "machine"], "level": "advanced"}


@pytest.mark.parametrize(
    ("words", "kit", "last"),
    [
        ("only bands this week", {"band"}, 6),
        ("I only have resistance bands this week", {"band"}, 6),
        ("no gym this week, just a band", {"band"}, 6),
        ("travelling without equipment until friday", set(), 4),
        ("my gym is closed this week", set(), 6),
        ("no equipment for 10 days", set(), 9),
        ("hotel gym until sunday", {"dumbbells", "bench"}, 6),
        ("only a kettlebell next week", {"kettlebell"}, 13),
    ],
)
def test_only_what_is_there_is_asked_for(books: Books, voice: Voice, words: str, kit: set[str], last: int) -> None:
    talk = Talk(books, voice, GYM)
    before = talk.weeks()
    said = talk.say(words)
    assert "What changes:" in said or "as they are" in said
    things = books.library.things(frozenset(kit))
    until = MONDAY.date() + timedelta(days=last)
    for day in (d for w in talk.weeks() for d in w.days if d.session):
        if day.date <= until and (last < 7 or day.date >= until - timedelta(days=6) or last == 9):
            assert day.session is not None
            for slot in day.session.items:
                assert books.library.exercises[slot.exercise].possible_with(things), (words, day.date, slot.exercise)
    after = {d.date: d for w in talk.weeks() for d in w.days}
    assert all(after[d.date] == d for w in before for d in w.days if d.date > until), "afterwards the plan is as it was"
    talk.say("undo")
    assert talk.weeks() == before


def test_kit_for_some_days_keeps_to_pains_and_limits(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice, GYM)
    talk.say("my physio says no squats for 4 weeks")
    talk.say("only bands this week")
    week = talk.weeks()[0]
    patterns = [books.library.exercises[s.exercise].pattern for d in week.days if d.session for s in d.session.items]
    assert "squat" not in patterns


def test_kit_without_days_asks_for_how_long(talk: Talk) -> None:
    before = talk.weeks()
    assert "for how long" in talk.say("just bands from now")
    assert talk.weeks() == before
    talk.press("7 days")
    assert talk.weeks() != before
    talk.press("Undo")
    assert talk.weeks() == before


@pytest.mark.parametrize(
    "words", ["squats 3x10 with only a band this week", "can i build muscle with only bands?", "I bought bands"]
)
def test_what_is_no_wish_for_kit_is_none(talk: Talk, words: str) -> None:
    talk.say(words)
    assert not talk.known.athlete.kits


# --- what if ----------------------------------------------------------------------------------------------------------
PROFILES = [
    PROFILE,
    {"timezone": "UTC"},
    GYM,
    {**PROFILE, "level": "beginner", "session_minutes": 20, "equipment": []},
    {**PROFILE, "running_days": {"mon": "easy", "tue": "quality", "wed": "easy", "thu": "quality", "sun": "long"}},
    {**PROFILE, "strength_per_week": 3, "running_days": {"wed": "quality", "sat": "long"}},
    {**PROFILE, "injuries": ["knee"]},
]


def valid(talk: Talk, weeks: tuple[Week, ...]) -> list[str]:
    """What the independent checker finds in the plan as the athlete sees it."""
    profile = to_profile(talk.known.athlete)
    return breaches(profile, [form(w) for w in weeks], facts(), weeks[0].start)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize(
    "words",
    ["what if I race on Sunday?", "what happens if I do a parkrun on saturday", "suppose I ran a half on 6 december?"],
)
def test_a_race_that_may_be_has_two_or_three_valid_weeks(
    books: Books, voice: Voice, profile: dict[str, Any], words: str
) -> None:
    talk = Talk(books, voice, profile)
    before = talk.weeks()
    said = talk.say(words)
    takers = [b for b in talk.buttons if b.startswith("Take")]
    assert 2 <= len(takers) <= 3, said
    assert talk.weeks() == before, "an imagined week changes nothing"
    known, buttons = talk.known, talk.buttons
    for taker in takers:
        talk.known, talk.buttons = known, buttons
        assert "What changes:" in talk.press(taker)
        assert any(d.run == "race" for w in talk.ahead(3) for d in w.days)
        assert valid(talk, talk.ahead(3)) == [], taker
        talk.press("Undo")
        assert talk.weeks() == before


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ("what if I skip wednesday?", 3),
        ("what happens if I can't train on friday", 3),
        ("what if I train three times a week", 1),
        ("what if I only had 20 minutes a session", 1),
        ("what if I drop to one session a week?", 1),
        ("what would change if I trained 3 times a week", 1),
        ("what if I take next week off?", 2),
        ("what happens if I skip this week", 2),
        ("what if I skip one session this week", 3),
    ],
)
def test_other_what_ifs_are_shown_beside_one_another(talk: Talk, words: str, options: int) -> None:
    before = talk.weeks()
    talk.say(words)
    takers = [b for b in talk.buttons if b.startswith("Take")]
    assert len(takers) == options
    assert talk.weeks() == before
    talk.press(takers[-1])
    assert talk.weeks() != before
    talk.press("Undo")
    assert talk.weeks() == before


def test_a_nearer_race_keeps_the_one_behind_it(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice, {**PROFILE, "race": {"date": "2027-02-14", "distance_m": 42195.0}})
    talk.say("what if I do a 10k race on saturday")
    talk.press("Take C")
    athlete = talk.known.athlete
    assert athlete.race is not None
    assert athlete.race_after is not None
    assert athlete.race_after.date.isoformat() == "2027-02-14"
    phases = [w.phase for w in talk.ahead(12)]
    assert "taper" in phases
    assert phases[-1] == "race"


def test_no_what_if_while_a_red_flag_stands(talk: Talk) -> None:
    talk.say("chest pain and I fainted on my run")
    assert "Take A" not in talk.buttons
    talk.say("what if I race on Sunday?")
    assert "Take A" not in talk.buttons


# --- moving -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("move tomorrow's session to thursday", "no strength session on Tue 24 Nov"),
        ("move wednesday to thursday", "the same muscles"),
        ("move friday's session to monday", "a hard run follows"),
        ("move it", "These days do"),
    ],
)
def test_a_move_that_breaks_a_rule_is_not_made_and_others_are_offered(talk: Talk, words: str, said: str) -> None:
    before = talk.weeks()
    assert said in talk.say(words)
    assert talk.weeks() == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("move wednesday's session to tomorrow", "from Wed 25 Nov to Tue 24 Nov"),
        ("move friday's session to saturday", "from Fri 27 Nov to Sat 28 Nov"),
        ("swap wednesday and friday", "changed places"),
    ],
)
def test_a_move_that_keeps_the_rules_is_made_and_undone(talk: Talk, words: str, said: str) -> None:
    before = talk.weeks()
    assert said in talk.say(words)
    hard = [b for b in valid(talk, talk.weeks()) if not b.endswith("(S1)")]  # a run on the same day is their wish
    assert hard == []
    assert talk.weeks() != before
    talk.press("Undo")
    assert talk.weeks() == before


# --- looking ahead ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("words", ["show me the next four sessions", "what are my next sessions?", "/next"])
def test_the_next_four_sessions(talk: Talk, words: str) -> None:
    before = talk.weeks()
    said = talk.say(words)
    assert said.count(" minutes\n") == 4
    assert "Wed 25 Nov" in said
    assert "Fri 4 Dec" in said
    assert talk.weeks() == before


def test_each_of_the_next_sessions_leads_to_its_pictures(talk: Talk) -> None:
    talk.say("show me the next four sessions")
    assert [b for b in talk.buttons if b.startswith("Pictures:")] == [
        f"Pictures: {day}" for day in ("Wed 25 Nov", "Fri 27 Nov", "Wed 2 Dec", "Fri 4 Dec")
    ]
    talk.press("Pictures: Fri 27 Nov")
    session = next(d.session for w in talk.weeks() for d in w.days if f"{d.date}" == "2026-11-27")
    assert session is not None
    names = [talk.books.library.exercises[s.exercise].name for s in session.items]
    assert list(talk.buttons) == names
    talk.press(names[0])
    assert talk.turn.replies[0].picture == session.items[0].exercise


def test_what_lies_beyond_is_what_will_be_issued(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice, {**PROFILE, "strength_per_week": 1})
    assert "may still change" in talk.say("show me the next four sessions")
    for week in talk.ahead(4)[2:]:
        assert any(d.session for d in week.days)
    assert valid(talk, talk.ahead(6)) == []


# --- left out, with a reason ------------------------------------------------------------------------------------------
def reasons(talk: Talk) -> list[str]:
    return [r.body.text for r in talk.known.records if isinstance(r.body, Note)]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("I want to skip wednesday because of work", "busy"),
        ("skip wednesday's session, too tired", "tired"),
        ("leave out wednesday, can't be bothered", "unwilling"),
    ],
)
def test_a_session_left_out_keeps_its_reason_and_is_not_piled_up(talk: Talk, words: str, reason: str) -> None:
    before = talk.weeks()
    said = talk.say(words)
    assert reasons(talk) == [reason]
    assert "Fri 27 Nov, just as planned" in said
    assert any(b.endswith("minutes instead") for b in talk.buttons)
    assert talk.weeks() == before, "nothing is added anywhere"
    talk.press("Undo")
    assert not reasons(talk)


def test_a_reason_may_be_told_by_a_tap_and_the_session_taken_up_after_all(talk: Talk) -> None:
    talk.say("leave out friday's session")
    talk.press("Busy")
    assert reasons(talk) == ["busy"]
    assert "short version" in talk.press("20 minutes instead")
    assert not any(isinstance(r.body, SessionReport) for r in talk.known.records)


def test_what_is_not_there_is_not_left_out(talk: Talk) -> None:
    assert "next one is on Wed 25 Nov" in talk.say("skip it")
    talk.press("Leave out Wed 25 Nov")
    assert [r.body.when.day for r in talk.known.records if isinstance(r.body, SessionReport)] == [25]


# --- days more or fewer -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize(
    ("words", "days", "count"),
    [
        ("I'd like to train on saturdays too", {5}, None),
        ("can I add a third strength day", None, 3),
        ("only one session a week please", None, 1),
        ("add a day", None, None),
    ],
)
def test_a_day_more_or_less_makes_a_valid_plan(
    books: Books, voice: Voice, profile: dict[str, Any], words: str, days: set[int] | None, count: int | None
) -> None:
    talk = Talk(books, voice, profile)
    before = talk.weeks()
    said = talk.say(words)
    if "Nothing has changed yet" in said:  # a question is answered by an offer
        said = talk.press("Yes, please")
    athlete = talk.known.athlete
    if "bring a runner nothing" not in said:
        if days is not None:
            assert days <= set(athlete.strength_days or ())
        if count is not None:
            assert athlete.sessions_per_week == count
        assert "What changes:" in said or "Nothing changes by it" in said
        assert valid(talk, talk.ahead(4)) == []
        talk.say("undo")
    assert talk.weeks() == before


@pytest.mark.parametrize(
    ("words", "kept"), [("no more wednesdays", ["Fri"]), ("drop the friday session every week", ["Wed"])]
)
def test_a_day_is_dropped_by_name(talk: Talk, words: str, kept: list[str]) -> None:
    talk.say(words)
    assert [f"{d.date:%a}" for d in talk.weeks()[1].days if d.session] == kept


def test_days_that_were_fixed_stay_when_one_more_or_less_is_wished_for(books: Books, voice: Voice) -> None:
    runs = {"tue": "quality", "wed": "easy", "sat": "easy", "sun": "long"}
    talk = Talk(books, voice, {"strength_days": ["mon", "thu"], "running_days": runs})
    talk.say("add a day")
    days = set(talk.known.athlete.strength_days or ())
    assert days == {0, 3, 4}, "monday and thursday as before, and the last day without a run"
    talk.say("only two sessions a week please")
    assert set(talk.known.athlete.strength_days or ()) == {0, 3}, "of two days side by side the later one goes"


def test_five_days_are_too_many(talk: Talk) -> None:
    before = talk.weeks()
    assert "bring a runner nothing" in talk.say("I want to train five times a week")
    assert talk.weeks() == before


# --- why a line is what it is -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("why wednesday?", "You do not run on this day"),
        ("why is goblet squat in there?", "Goblet squat, Wed 25 Nov: 2×8–10"),
        ("/why goblet squat", "Start with 2 × 8"),
        ("why only 2 sets?", "first weeks: light and short"),
        ("why no session on monday?", "tomorrow is a fast run"),
    ],
)
def test_every_line_of_the_plan_has_its_why(talk: Talk, words: str, said: str) -> None:
    assert said in talk.say(words)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("why 12 reps of the row", "One-arm dumbbell row, Fri 27 Nov"),
        ("why 3x10 of goblet squats", "Goblet squat, Wed 25 Nov"),
        ("why 21 kg on the goblet squat", "Goblet squat, Wed 25 Nov"),
        ("why is the squat so light", "Goblet squat, Wed 25 Nov"),
        ("why plank and not crunches", "Forearm plank, Wed 25 Nov"),
    ],
)
def test_a_why_with_numbers_is_a_why_and_no_log(talk: Talk, words: str, said: str) -> None:
    assert said in talk.say(words)
    assert not talk.known.entries


@pytest.mark.parametrize(
    "words", ["goblet squat 3x10 20kg, why so easy?", "why did the goblet squat feel so heavy, 3x10 20kg"]
)
def test_a_set_that_was_done_is_logged_beside_a_why(talk: Talk, words: str) -> None:
    talk.say(words)
    assert talk.known.entries


def test_what_was_laid_over_a_line_is_part_of_its_why(talk: Talk) -> None:
    talk.say("only bands this week")
    assert "stands in for Goblet squat" in talk.say("why squat on wednesday")
    talk.say("I have 20 minutes")
    assert "You have 20 minutes on that day" in talk.say("why wednesday?")


@pytest.mark.parametrize("words", ["why is strength good for runners?", "why do I need rest days?"])
def test_a_why_about_training_is_no_line_of_the_plan(talk: Talk, words: str) -> None:
    assert "The week:" not in talk.say(words)


# --- races, names of days, the road -----------------------------------------------------------------------------------
def test_a_second_race_stands_behind_the_first(talk: Talk) -> None:
    before = talk.weeks()
    talk.say("new race: half marathon on 13 december")
    assert "What changes:" in talk.press("Plan for it")
    assert valid(talk, talk.ahead(4)) == []
    talk.say("new race: marathon on 2 may")
    assert "I plan for both" in talk.press("Plan for it")
    assert [w.phase for w in talk.ahead(23)].count("race") == 2
    talk.say("my race is cancelled")
    assert talk.known.athlete.race is not None
    assert talk.known.athlete.race.date.month == 5
    for _ in range(3):
        talk.say("undo")
    assert talk.known.athlete.race is None
    assert talk.weeks() == before


def test_a_day_goes_by_the_athletes_own_name(talk: Talk) -> None:
    talk.say("rename wednesday to leg day")
    assert "Wed 25 Nov: leg day 35 min" in talk.say("/week")
    talk.say('call friday\'s session "iron <b>friday</b>"')
    assert "iron <b>friday</b>" in talk.say("/week")
    talk.say("undo")
    assert "Full body" in talk.say("/week")


def test_on_the_road_the_clock_of_the_place_counts(talk: Talk) -> None:
    assert "it is 16:01" in talk.say("I'm in Tokyo until sunday")
    talk.press("your own body")
    assert [k.equipment for k in talk.known.athlete.kits] == [frozenset()]
    talk.say("I'm back home")
    assert talk.known.athlete.timezone == "Europe/Vienna"


def test_the_clock_does_not_change_before_the_journey(talk: Talk) -> None:
    assert "Tue 24 Nov to Mon 30 Nov" in talk.say("I'm flying to New York tomorrow for a week")
    assert talk.known.athlete.timezone == "Europe/Vienna"
    talk.press("Band")
    assert talk.known.athlete.kits[0].since.day == 24


@pytest.mark.parametrize("words", ["I'm at work", "I'm in bed with flu", "is it good to train in London?"])
def test_what_is_no_journey_changes_no_clock(talk: Talk, words: str) -> None:
    talk.say(words)
    assert talk.known.athlete.timezone == "Europe/Vienna"


# --- rotas and weeks that are never alike -----------------------------------------------------------------------------
@pytest.mark.parametrize(
    "words",
    [
        "I work 4 on 4 off starting tomorrow",
        "my shifts: 2 on, 3 off from thursday",
        "4on4off shifts, I'm on from tomorrow",
        "my shifts are 2 days, 2 nights, 4 off from wednesday",
        "my pattern is two earlies, two lates then four off, from tuesday",
        "I work one week on, one week off from friday",
    ],
)
def test_a_rota_keeps_its_days_of_work_free(talk: Talk, words: str) -> None:
    before = talk.weeks()
    talk.say(words)
    rota = talk.known.athlete.rota
    assert rota is not None
    sessions = [d.date for w in talk.ahead(8) for d in w.days if d.session]
    assert len(sessions) >= 8
    assert not any(rota.works_on(d) for d in sessions)
    hard = [b for b in valid(talk, talk.ahead(6)) if not b.endswith("(S1)")]  # closed days leave no other choice
    assert hard == []
    talk.press("Undo")
    assert talk.weeks() == before


def test_a_rota_without_a_first_day_asks_for_it(talk: Talk) -> None:
    assert "On which day does a block of work begin" in talk.say("I'm on 4 on 4 off")
    talk.press("Tue 24 Nov")
    assert talk.known.athlete.rota is not None
    talk.say("no more shifts")
    assert talk.known.athlete.rota is None


@pytest.mark.parametrize(
    ("words", "on", "off"),
    [
        ("two weeks on two weeks off offshore, from friday", 14, 14),
        ("rota of 3 days, 2 nights, 5 off starting today", 5, 5),
        ("did 3 nights then a day off, shattered", None, None),
        ("my rota is 5 on 2 off then 4 on 3 off", None, None),  # no single block; better none than half of it
        ("I was off on friday", None, None),
    ],
)
def test_blocks_of_shifts_are_added_up(talk: Talk, words: str, on: int | None, off: int | None) -> None:
    talk.say(words)
    rota = talk.known.athlete.rota
    assert (rota and rota.on, rota and rota.off) == (on, off)


@pytest.mark.parametrize(
    ("words", "ahead", "days"),
    [
        ("actually this week only friday", 0, ["Fri"]),
        ("just wed and sat next week", 1, ["Wed", "Sat"]),
        ("next week only on tuesday", 1, ["Tue"]),
        ("this week I only have 20 minutes on friday", 0, ["Wed", "Fri"]),
    ],
)
def test_the_days_of_one_week_are_said_in_a_few_words(talk: Talk, words: str, ahead: int, days: list[str]) -> None:
    talk.say(words)
    assert [f"{d.date:%a}" for d in talk.ahead(2)[ahead].days if d.session] == days


def test_days_known_on_sunday_are_asked_for_on_sunday_and_have_a_default(talk: Talk, books: Books) -> None:
    usual = talk.weeks()
    talk.say("I only know my days on sunday")
    assert talk.weeks() == usual, "without an answer the week is as it would be"
    evening = MONDAY + timedelta(days=6, hours=10)
    nudge = Nudge(at=evening, local=evening, kind="weekly", about=evening.date())
    asked = greet(talk.known, nudge, books, "cweekly/2026-11-29")
    assert any(p.key == "week-days-ask" for r in asked.replies for p in r.parts)
    talk.at = evening
    talk.known = folded(talk.known, asked)
    talk.say("next week I can train on tue and sat")
    assert [f"{d.date:%a}" for d in talk.ahead(2)[1].days if d.session] == ["Tue", "Sat"]
    assert [f"{d.date:%a}" for d in talk.ahead(3)[2].days if d.session] == ["Wed", "Fri"]


def test_days_of_one_week_are_picked_by_taps(talk: Talk) -> None:
    talk.say("my schedule is different every week")
    talk.press("Tue")
    talk.press("Sat")
    assert [f"{d.date:%a}" for d in talk.weeks()[0].days if d.session] == ["Tue", "Sat"]
    talk.press("✓ Tue")
    assert [f"{d.date:%a}" for d in talk.weeks()[0].days if d.session] == ["Sat"]


# --- what no wish gets past -------------------------------------------------------------------------------------------
WISHES = (
    "I have 20 minutes", "only a kettlebell this week", "move friday's session to saturday",
    "swap wednesday and friday", "I'd like to train on saturdays too", "no more wednesdays",
    "I work 4 on 4 off starting tomorrow",
    "this week I can train on tue and sat", "what if I race on Sunday?", "what if I skip wednesday?",
)  # fmt: skip


@pytest.mark.parametrize("words", WISHES)
def test_no_wish_brings_back_what_a_clinician_ruled_out_or_what_hurts(books: Books, voice: Voice, words: str) -> None:
    talk = Talk(books, voice, GYM)
    talk.say("my physio says no squats and no jumping for 4 weeks")
    talk.say("left knee hurts 5/10 when I bend it")
    if "Change it" in talk.buttons:
        talk.press("Change it")
    talk.say(words)
    if "Take A" in talk.buttons:
        talk.press("Take A")
    draft = Draft(known=talk.known, books=books, origin="look", at=MONDAY + timedelta(hours=1))
    for day in (d for w in draft.weeks() for d in w.days if d.session):
        for slot in day.session.items if day.session else ():
            exercise = books.library.exercises[slot.exercise]
            assert barred(exercise, day.date, draft.limits, books.library) is None, (words, day.date, slot.exercise)
            if (day.date - MONDAY.date()).days < 3:
                assert exercise.provokes.get("knee-front", 0) == 0, (words, day.date, slot.exercise)


@pytest.mark.parametrize("words", WISHES)
def test_no_wish_lifts_a_red_flag(talk: Talk, words: str) -> None:
    talk.say("crushing chest pain and I fainted on my run")
    records = len(talk.known.records)
    talk.say(words)
    assert not any(d.session for w in talk.weeks() for d in w.days) or talk.known.pause_on(MONDAY.date()) is not None
    new = [r.body for r in talk.known.records[records:]]
    assert not [
        b for b in new if isinstance(b, Setting) or (isinstance(b, Proposal) and not b.rule.startswith("pause-stands"))
    ]


def test_a_pause_may_begin_on_a_later_day(talk: Talk) -> None:
    assert "from Sat 28 Nov until Fri 11 Dec" in talk.say("I need to pause for two weeks, holiday from saturday")
    today = MONDAY.date()
    paused = [n for n in range(30) if talk.known.pause_on(today + timedelta(days=n))]
    assert paused == list(range(5, 19))
    talk.press("Undo")
    assert not any(talk.known.pause_on(today + timedelta(days=n)) for n in range(30))


@pytest.mark.parametrize("words", ["next session?", "when is my next session", "what's the next workout"])
def test_the_next_session_is_one(talk: Talk, words: str) -> None:
    said = talk.say(words)
    assert "Wed 25 Nov: Legs" in said
    assert "Fri 27 Nov" not in said


@pytest.mark.parametrize(
    ("days", "said"), [(3, None), (16, "% fewer sets and loads"), (80, "begin with the first weeks again")]
)
def test_the_way_back_goes_by_the_length_of_the_break(talk: Talk, days: int, said: str | None) -> None:
    talk.say("squats 3x8 40kg")
    talk.say("pause for 3 months")
    talk.at += timedelta(days=days)
    back = talk.say("resume")
    if said is None:
        assert "without lifting" not in back
    else:
        assert said in back
