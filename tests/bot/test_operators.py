"""Those who run the coach: figures, health, a word to everybody, notices of faults; nobody is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.flood import BURST, Flood
from bot.thinking import Thinker
from tests.chat import Chat

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
OPERATOR = 91


@pytest.fixture
async def house(chat: Chat) -> Chat:
    """A chat with two athletes, Ana and her neighbour, and an operator."""
    chat.desk = replace(chat.desk, operators=(OPERATOR,))
    chat.ears.desk = chat.desk
    for person in (7, 8):
        chat.person = person
        await chat.say("left knee 4/10", MONDAY)
    chat.person = OPERATOR
    return chat


async def written(chat: Chat) -> dict[int, list[str]]:
    """What stands in each chat."""
    out: dict[int, list[str]] = {}
    for name, given in chat.telegram.calls:
        if name == "sendMessage":
            out.setdefault(int(given["chat_id"]), []).append(str(given["text"]))
    return out


@pytest.mark.parametrize(
    ("command", "says"), [("/stats", "Athletes 3"), ("/health", "in clear"), ("/stats@coach_bot", "Athletes 3")]
)
async def test_an_operator_is_told_counts_and_no_names(command: str, says: str, house: Chat) -> None:
    sent = await house.say(command, MONDAY)

    assert says in sent[0].text
    assert "Ana" not in sent[0].text and "knee" not in sent[0].text


@pytest.mark.parametrize("command", ["/stats", "/health", "/broadcast hello"])
async def test_nobody_else_is_told_that_there_are_such_commands(command: str, house: Chat) -> None:
    house.person = 7
    sent = await house.say(command, MONDAY)

    assert "I don't know" in sent[0].text


async def test_a_broadcast_is_seen_first_and_sent_once_without_a_sound(house: Chat) -> None:
    sent = await house.say("/broadcast We move on <Sunday> & are back soon", MONDAY)
    assert "3 athletes" in sent[0].text
    assert sent[1].text == "We move on <Sunday> & are back soon"
    assert not [t for t in (await written(house))[7] if "We move" in t]

    at = MONDAY + timedelta(minutes=1)
    data, card = house.buttons["Send it"]
    await house.press_data(data, card, at)
    again = await house.press_data(data, card, at)
    calls = [g for n, g in house.telegram.calls if n == "sendMessage" and "We move on &lt;Sunday" in str(g["text"])]
    assert sorted(int(g["chat_id"]) for g in calls[1:]) == [7, 8, OPERATOR]  # the first is the preview
    assert all(g["disable_notification"] for g in calls[1:])
    assert "before" in again[0].text


#: What is typed behind the command, and the words that are shown for it.
WORDS = [
    ("/broadcast Gym closed", "Gym closed"),
    ("/broadcast\nHello everyone\nGym closed", "Hello everyone\nGym closed"),
    ("/broadcast\nClosed", "Closed"),
    ("/broadcast@coach_bot\n\nClosed  on Friday", "Closed  on Friday"),
    ("/broadcast\tClosed", "Closed"),
    ("/BROADCAST  Closed ", "Closed"),
]


@pytest.mark.parametrize(("typed", "shown"), WORDS)
async def test_a_broadcast_is_everything_behind_the_command(typed: str, shown: str, house: Chat) -> None:
    assert (await house.say(typed, MONDAY))[1].text == shown


async def test_a_broadcast_that_is_edited_is_seen_again_and_only_what_was_seen_last_goes_out(house: Chat) -> None:
    await house.say("/broadcast Gym closed on Friday", MONDAY)
    old, number = house.buttons["Send it"], house.buttons["Send it"][0].rpartition(":")[2]
    sent = await house.edit(int(number), "/broadcast Gym closed on Saturday", MONDAY, MONDAY + timedelta(minutes=1))
    assert (sent[1].text, "3 athletes" in sent[0].text) == ("Gym closed on Saturday", True)

    refused = await house.press_data(*old, MONDAY + timedelta(minutes=2))
    assert "Nothing was sent" in refused[0].text
    assert not [t for t in (await written(house))[7] if "Gym closed" in t]

    await house.press("Send it", MONDAY + timedelta(minutes=3))
    assert [t for t in (await written(house))[7] if "Gym" in t] == ["Gym closed on Saturday"]


@pytest.mark.parametrize("text", ["/broadcast", "/broadcast " + "x" * 4080, "never mind", "/stats"])
async def test_a_broadcast_edited_into_none_cannot_be_sent(text: str, house: Chat) -> None:
    await house.say("/broadcast oops", MONDAY)
    data, card = house.buttons["Send it"]
    await house.edit(int(data.rpartition(":")[2]), text, MONDAY, MONDAY + timedelta(minutes=1))
    await house.press_data(data, card, MONDAY + timedelta(minutes=2))

    assert not [t for t in (await written(house))[7] if "oops" in t or "xxx" in t]


async def test_a_broadcast_under_way_is_stopped_whatever_its_message_was_edited_to(house: Chat) -> None:
    await house.say("/broadcast oops", MONDAY)
    data, _ = house.buttons["Send it"]
    number = data.rpartition(":")[2]
    await house.edit(int(number), "never mind", MONDAY, MONDAY + timedelta(minutes=1))
    async with house.database.transaction() as memory:
        await memory.to_all(f"3.{number}", {"text": "oops"}, MONDAY, MONDAY + timedelta(days=1))
    sent = await house.press_data(f"op:stop:{number}", 1, MONDAY + timedelta(minutes=2))

    assert any("Stopped: 3 athletes" in s.text for s in sent)


async def test_an_entry_edited_into_a_broadcast_is_taken_back_first(house: Chat) -> None:
    await house.say("squats 3x8 60kg", MONDAY)
    sent = await house.edit(house._message, "/broadcast hello", MONDAY, MONDAY + timedelta(minutes=1))

    assert "taken your correction" in sent[0].text and not any("Send it" in str(s.buttons) for s in sent)


async def test_a_broadcast_put_aside_goes_to_nobody(house: Chat) -> None:
    await house.say("/broadcast oops", MONDAY)
    send, card = house.buttons["Send it"]
    await house.press("Don't send", MONDAY)
    await house.press_data(send, card, MONDAY)

    assert not [t for t in (await written(house))[7] if "oops" in t]


async def test_a_broadcast_under_way_is_stopped(house: Chat) -> None:
    await house.say("/broadcast oops", MONDAY)
    data, _ = house.buttons["Send it"]
    async with house.database.transaction() as memory:
        await memory.to_all("3." + data.rpartition(":")[2], {"text": "oops"}, MONDAY, MONDAY + timedelta(days=1))
    sent = await house.press_data(data.replace("send", "stop"), 1, MONDAY)

    assert any("Stopped: 3" in s.text for s in sent)


@pytest.mark.parametrize(
    "data", ["op:send:1", "op:stop:1", "op:send:²", "op:send:", "op:", "op:nosuch:99", "op:send:1:1"]
)
async def test_a_forged_press_sends_nothing(data: str, house: Chat) -> None:
    await house.say("/broadcast oops", MONDAY)
    for person in (7, OPERATOR):
        house.person = person
        await house.press_data(data if person == 7 else data.replace("1", "77"), 1, MONDAY)

    assert not [t for t in (await written(house))[8] if "oops" in t]


@pytest.mark.parametrize("text", ["/broadcast", "/broadcast   ", "/broadcast " + "x" * 4080])
async def test_a_broadcast_of_nothing_or_too_much_offers_no_button(text: str, house: Chat) -> None:
    sent = await house.say(text, MONDAY)

    assert not any(s.buttons for s in sent)


async def test_a_fault_is_told_without_what_was_said(house: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Thinker, "think", broken)
    house.person = 7
    for n in range(3):
        await house.say(f"my secret knee {n}", MONDAY)
    await house.say("my secret knee", MONDAY + timedelta(minutes=11))
    told = (await written(house))[OPERATOR]

    assert [("ZeroDivisionError" in t, "2 more" in t) for t in told] == [(True, False), (True, True)]
    assert not [t for t in told if "secret" in t]


async def test_a_flood_is_left_out_and_said_once_but_a_warning_sign_is_heard(house: Chat) -> None:
    house.person = 7
    house.desk.flood._left[7] = (2.0, MONDAY)
    house.telegram.updates = [
        {"update_id": 500 + n, "message": {**house._envelope(MONDAY), "message_id": 500 + n, "text": said}}
        for n, said in enumerate(["push ups 3x10"] * 5 + ["crushing chest pain and i fainted"])
    ]
    before = len((await written(house))[7])
    await house.ears.work(await house.ears.fetch(0))
    await house._delivered(0)
    told = (await written(house))[7][before:]
    async with house.database.reading() as memory:
        mine = await memory.everything(1)

    assert sum(r["body"]["act"] == "strength" for r in mine["diary"]) == 2
    assert sum("very much at once" in t for t in told) == 1
    assert any("112" in t or "emergency" in t.lower() for t in told)


def test_a_days_messages_of_a_phone_that_was_offline_pass() -> None:
    flood = Flood()

    assert all(flood.passes(7, MONDAY + timedelta(minutes=n)) for n in range(1000))
    assert sum(flood.passes(8, MONDAY) for _ in range(1000)) == BURST
    assert flood.passes(9, MONDAY)
