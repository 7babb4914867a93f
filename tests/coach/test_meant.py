"""What becomes of a wish: done where its words name it, offered where it asks, none where another thing is meant."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.commands.converse import respond
from coach.books import Books
from coach.meant import asked, says_left_out, verdict

AT = datetime.fromisoformat("2026-12-03T16:00:00+01:00")  # a Thursday; sessions stand on Friday and Saturday
STRONG = {
    "level": "advanced",
    "equipment": ["barbell", "bench", "dumbbells", "machine"],
    "running_days": {"mon": "easy", "wed": "easy", "sun": "long"},
    "race": {"date": "2027-04-18", "distance_m": 21097.5},
}


def talk(*said: str, **profile: object) -> list[dict]:
    """The answers to what was said, a minute apart; "[label]" presses."""
    turns = [
        {"at": (AT + timedelta(minutes=n)).isoformat(), **({"press": s[1:-1]} if s[0] == "[" else {"text": s})}
        for n, s in enumerate(said)
    ]
    return respond({"profile": {"timezone": "Europe/Berlin", **profile}, "turns": turns})["turns"]


def changed(*said: str, **profile: object) -> bool:
    """Whether the last turn changed anything: it can be taken back then."""
    return "Undo" in talk(*said, **profile)[-1]["buttons"]


@pytest.mark.parametrize(
    ("kind", "text", "becomes"),
    [
        ("add_day", "please add a third strength day", "do"),
        ("add_day", "i'd like to lift on sundays as well", "do"),
        ("add_day", "could you plan another session a week", "do"),
        ("add_day", "could we do four sessions a week", "ask"),
        ("add_day", "is it better to lift three times a week", "ask"),
        ("add_day", "could i manage 30 for 4", "none"),
        ("add_day", "may i lift while fasting", "none"),
        ("add_day", "put rows in too", "none"),
        ("remove_day", "drop the wednesday session for good", "do"),
        ("remove_day", "would once a week be enough", "ask"),
        ("remove_day", "9 days", "none"),
        ("remove_day", "no runs until monday", "none"),
        ("move", "move friday to sunday", "do"),
        ("move", "shall i do friday's session on sunday", "ask"),
        ("move", "can i train before dinner", "none"),
        ("move", "put my run on monday", "none"),
        ("skip", "skip tonight's session", "do"),
        ("skip", "should i sit this one out", "ask"),
        ("skip", "cancel our trip", "none"),
        ("stop_reminders", "stop texting me", "do"),
        ("stop_reminders", "no more messages please", "do"),
        ("stop_reminders", "no jumping please", "none"),
        ("stop_reminders", "never bulgarian split squats", "none"),
        ("export", "send me all my data", "do"),
        ("export", "i want my hips to hold", "none"),
        ("delete_data", "delete everything you know about me", "do"),
        ("delete_data", "forget about it", "none"),
        ("delete_data", "delete the marathon", "none"),
        ("undo", "take that back", "do"),
        ("undo", "i take thyroxine", "none"),
        ("undo", "take c", "none"),
        ("pause", "pause the plan for two weeks", "do"),
        ("pause", "could the plan rest over christmas", "ask"),
        ("pause", "hand me the plan", "none"),
        ("easier", "bigger letters please", "none"),
    ],
)
def test_a_wish_needs_its_words(kind: str, text: str, becomes: str, books: Books) -> None:
    assert verdict(kind, text, books.library) == becomes


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("can i skip friday", True),
        ("should i rest", True),
        ("is it ok to swap the lunges", True),
        ("friday instead?", True),
        ("could you skip friday?", False),
        ("would you mind moving it to sunday", False),
        ("skip friday please", False),
        ("my calf is tired. skip friday", False),
    ],
)
def test_what_asks_is_told_from_what_bids(text: str, asks: bool) -> None:
    assert asked(text) is asks


@pytest.mark.parametrize(
    "text",
    [
        "could i do 25 for 6",
        "may i train with my period",
        "is twice a week too little",
        "what about four times a week",
        "can i train before work",
        "could i jog on friday instead of sunday",
        "can i swim instead",
        "may i swap the lunges for step ups",
        "should i leave out the calf raises",
        "would skipping be wiser",
        "can i do my session before my coffee",
        "could we have shorter sessions",
        "is the session too hard for me",
    ],
)
def test_a_question_changes_nothing_and_logs_nothing(text: str) -> None:
    last = talk(text)[-1]
    assert "Undo" not in last["buttons"]
    assert not any(a["act"] in ("run", "strength", "activity", "session") for a in last["acts"])


@pytest.mark.parametrize(
    ("text", "offer", "done"),
    [
        ("why not three sessions a week", "plan 3 strength days", "3 strength days a week"),
        ("can i drop to one session a week", "plan 1 strength day a week", "One strength day a week"),
        ("may i leave out the glute bridge", "Leaving out one exercise is fine", "without Glute bridge"),
        ("is it ok to move friday's session to thursday", "Shall I move the session?", "moved it from Fri"),
    ],
)
def test_what_is_asked_is_offered_and_done_on_a_yes(text: str, offer: str, done: str) -> None:
    assert offer in talk(text)[-1]["reply"]
    assert done in talk(text, "yes")[-1]["reply"]
    assert done in talk(text, "[Yes, please]")[-1]["reply"]
    assert "stays as it is" in talk(text, "no")[-1]["reply"]


@pytest.mark.parametrize(
    "text",
    [
        "no thanks, nothing else",
        "not right now",
        "i don't get it",
        "not yesterday, today",
        "no, the jog was tuesday",
        "that's all",
        "forget about it",
        "i take metformin",
        "two weeks",
        "no hopping please",
        "i don't race these days",
        "you can text me",
        "no burpees please",
        "i want my calves to hold",
        "give me my plan",
    ],
)
def test_what_wishes_nothing_changes_nothing(text: str) -> None:
    last = talk(text)[-1]
    assert not any(a["act"] == "session" for a in last["acts"])
    assert not {a["request"] for a in last["acts"] if a["act"] == "request"} - {"help", "swap"}
    assert "Undo" not in last["buttons"] or "write to you" in last["reply"]
    assert "removes everything" not in last["reply"]
    assert "won't write first" not in last["reply"]


@pytest.mark.parametrize(
    ("text", "skipped"),
    [
        ("couldn't face the gym", True),
        ("no session today", True),
        ("overslept", True),
        ("i did not understand you", False),
        ("nothing else, thanks", False),
        ("not now", False),
        ("the run was on tuesday", False),
    ],
)
def test_what_says_that_training_was_left_out(text: str, skipped: bool) -> None:
    assert says_left_out(text) is skipped


# --- days, runs, exercises --------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("i can only train tuesdays and fridays", "Tue, Fri"),
        ("only tue and sat work for me", "Tue, Sat"),
        ("my strength days are monday and friday now", "Mon, Fri"),
        ("strength on wed and sat please", "Wed, Sat"),
        ("i want to lift mon and thu", "Mon, Thu"),
        ("set my gym days to tuesday and thursday", "Tue, Thu"),
        ("from now on strength on tue and fri", "Tue, Fri"),
        ("i'd rather train on mondays and fridays", "Mon, Fri"),
        ("lifting days: wed, sun", "Wed, Sun"),
        ("gym on mondays and thursdays, always", "Mon, Thu"),
    ],
)
def test_fixed_days_are_set_in_words(text: str, days: str) -> None:
    turns = talk(text, "drop mondays and saturdays and wednesdays for good", "/me")
    assert "2 strength days a week" in turns[0]["reply"]
    named = {d for d in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun") if d in days}
    assert named  # and they are those that the profile holds
    profile = talk(text, "/me")[-1]["reply"]
    assert all(d in profile for d in named)


@pytest.mark.parametrize(
    "text",
    [
        "i lifted on monday and thursday",
        "i can only train tuesday and friday this week",
        "move friday to sunday",
        "i can't train mondays and fridays",
        "can i only train tuesdays and fridays?",
    ],
)
def test_what_is_no_fixing_of_days(text: str) -> None:
    assert "strength days a week from now on" not in talk(text)[-1]["reply"]


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("from now on i run mon wed sat", "You run on Mon, Wed, Sat"),
        ("my run days are tue thu sun", "You run on Tue, Thu, Sun"),
        ("move my run to saturday", "Your runs are yours"),
        ("can i run on monday instead of sunday", "Your runs are yours"),
        ("no running this week please", "Your runs are yours"),
    ],
)
def test_runs_are_the_athletes_own(text: str, reply: str) -> None:
    assert reply in talk(text)[-1]["reply"]


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("skip the glute bridge", "without Glute bridge"),
        ("leave out the calf raises", "without Calf raise"),
        ("without lunges today please", "without Reverse lunge"),
        ("no more lunges", "instead of Reverse lunge"),
        ("i hate planks", "instead of Forearm plank"),
        ("never again glute bridges", "instead of Glute bridge"),
    ],
)
def test_an_exercise_is_left_out_by_its_name(text: str, reply: str) -> None:
    said = talk(text)[-1]
    assert reply in said["reply"]
    assert "Undo" in said["buttons"]


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("swap rdl for deadlift", "Barbell deadlift instead of Romanian deadlift"),
        ("swap the back squat for front squats", "Barbell front squat instead of Barbell back squat"),
        ("swap rdl for back squat", "doesn't fit there"),
    ],
)
def test_a_swap_gives_what_was_named(text: str, reply: str) -> None:
    assert reply in talk(text, **STRONG)[-1]["reply"]


# --- hours, races, what-ifs -------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("don't message me in the mornings", "When shall it be instead?"),
        ("please stop texting at 6", "When shall it be instead?"),
        ("not so early, don't write before 8", "From now on I write at 08:00."),
        ("you may write to me again", "I'll write to you again"),
        ("feel free to text me", "I'll write to you again"),
        ("remind me tonight at 8", "My daily word stays at 07:00"),
        ("ping me at 8 tonight", "My daily word stays at 07:00"),
        ("remind me at 6 every day", "I write at 06:00"),
        ("stop messaging me altogether", "won't write first"),
    ],
)
def test_when_the_coach_writes(text: str, reply: str) -> None:
    assert reply in talk(text)[-1]["reply"]


@pytest.mark.parametrize(
    "text",
    [
        "delete my half marathon",
        "remove the race",
        "drop the race please",
        "no, i don't race any more",
        "i'm not racing this spring",
        "there's no race any more",
        "the half is off",
    ],
)
def test_a_race_is_taken_out_by_words(text: str) -> None:
    assert "race is out of the plan" in talk(text, **STRONG)[-1]["reply"]


@pytest.mark.parametrize("letter", ["take b", "B", "option b please", "let's go with b", "i'll take b"])
def test_a_letter_takes_the_week_that_was_shown(letter: str) -> None:
    turns = talk("trail 18k 2h20", "what if i race 30k on the 20th", letter, "/log")
    assert "your plan now" in turns[2]["reply"]
    assert "18 km" in turns[3]["reply"]


@pytest.mark.parametrize("far", ["10k", "a half marathon", "21 km", "it's 5k"])
def test_a_distance_behind_a_what_if_is_the_races(far: str) -> None:
    last = talk("what if i race on sunday", far)[-1]
    assert "If you race (" in last["reply"]
    assert not any(a["act"] == "run" for a in last["acts"])


@pytest.mark.parametrize(
    ("said", "span"),
    [
        (("flying to madrid tomorrow, back on the 9th",), "Fri 4 Dec to Wed 9 Dec"),
        (("flying to madrid tomorrow", "7 days"), "Fri 4 Dec to Thu 10 Dec"),
        (("travelling to vienna on saturday", "until the 12th"), "Sat 5 Dec to Sat 12 Dec"),
        (("off to vienna from friday until next wednesday",), "Fri 4 Dec to Wed 9 Dec"),
    ],
)
def test_how_long_a_trip_takes(said: tuple[str, ...], span: str) -> None:
    assert span in talk(*said)[-1]["reply"]


# --- corrections ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("said", "line"),
    [
        (("squat 3x5 100kg", "[Fix]", "4x5"), "barbell back squat 4×5 100 kg"),
        (("squat 3x5 100kg", "it was front squat"), "barbell front squat 3×5 100 kg"),
        (("squat 3x5 100kg", "no, i meant deadlift"), "barbell deadlift 3×5 100 kg"),
        (("yesterday ran 4k 28 min", "no, the 4k was today"), "run 4 km 28:00"),
        (("ran 6k 36:00", "the run was yesterday"), "Wed 2 Dec · run 6 km"),
        (("lunges 3x10", "sorry, the lunges were on tuesday"), "Tue 1 Dec · forward lunge 3×10"),
    ],
)
def test_an_entry_is_corrected_in_its_place(said: tuple[str, ...], line: str) -> None:
    assert line in talk(*said)[-1]["reply"]
    assert talk(*said, "/log")[-1]["reply"].count(" · ") == 1
