"""A session in the gym as Telegram sees it: how many messages, how fast, which copy of the card goes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from tests.chat import Chat, Sent

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
WEDNESDAY = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)


async def begun(chat: Chat, *presses: str) -> Sent:
    """A first plan, what was pressed in /settings, and Wednesday's card."""
    await chat.say("/start", MONDAY)
    await chat.press("Skip all, use defaults", MONDAY)
    for label in presses:
        await chat.say("/settings", MONDAY)
        for part in label.split(" > "):
            await chat.press(part, MONDAY)
    [card] = await chat.say("let's go", WEDNESDAY)
    return card


async def test_six_exercises_as_planned_are_eight_presses_and_one_message(chat: Chat) -> None:
    card = await begun(chat, "Level > 6 months to 2 years", "Minutes > 60 min")
    assert "1 of 6" in card.text
    at, presses, sent = WEDNESDAY, 0, [card]
    while "How hard" not in sent[-1].text:
        at += timedelta(minutes=4)
        sent += await chat.tick(at)
        sent += await chat.press("✓ As planned", at)
        presses += 1
    sent += await chat.press("7", at)
    presses += 1
    assert "effort 7" in sent[-1].text
    assert presses <= 7  # the eighth is Start, where it is not typed
    assert [s.method for s in sent] == ["sendMessage"] + ["editMessageText"] * presses
    assert {s.message_id for s in sent} == {card.message_id}


async def test_from_the_reminder_to_the_end_in_eight_presses_and_no_further_message(chat: Chat) -> None:
    await chat.say("/start", MONDAY)
    await chat.press("Skip all, use defaults", MONDAY)
    for label in ("Level > 6 months to 2 years", "Minutes > 60 min"):
        await chat.say("/settings", MONDAY)
        for part in label.split(" > "):
            await chat.press(part, MONDAY)
    [reminder] = await chat.tick(WEDNESDAY.replace(hour=7))
    before = len(chat.telegram.calls)
    at, presses, sent = WEDNESDAY, 1, await chat.press("▶ Start", WEDNESDAY)
    assert "1 of 6" in sent[-1].text
    for label in ["✓ As planned"] * 6 + ["7"]:
        at += timedelta(minutes=4)
        sent += await chat.tick(at)
        sent += await chat.press(label, at)
        presses += 1
    assert "effort 7" in sent[-1].text
    assert "Next: " in sent[-1].text
    assert presses <= 8
    assert [name for name, _ in chat.telegram.calls[before:] if name.startswith("send")] == []
    assert {s.message_id for s in sent} == {reminder.message_id}


async def test_set_by_set_with_the_timer_there_is_never_more_than_one_card(chat: Chat) -> None:
    """Every rest that is called brings the card down: what stands above it goes."""
    await begun(chat)
    at = WEDNESDAY
    for n in range(3):
        await chat.press(("Set 1 done", "Set 2 done", "Set 1 done")[n], at)
        at += timedelta(seconds=70)
        await chat.tick(at)
    cards = {g["message_id"] for n, g in chat.telegram.calls if n == "deleteMessage"}
    shown = [g for n, g in chat.telegram.calls if n == "sendMessage" and " of 5" in str(g.get("text"))]
    assert len(shown) - len(cards) == 1


async def test_pressed_at_once_it_is_told_once_a_second_and_only_as_it_now_stands(chat: Chat) -> None:
    card = await begun(chat)
    shown = len(chat.telegram.calls)
    names = ("bodyweight-squat", "calf-raise", "incline-push-up", "plank")
    await chat.press_at_once([(f"gym:ok:{slug}", card.message_id) for slug in names], WEDNESDAY)
    assert [name for name, _ in chat.telegram.calls[shown:] if name.startswith("edit")] == ["editMessageText"]
    await chat.say("8", WEDNESDAY)
    await chat.say("/undo", WEDNESDAY)
    told = [
        at
        for (name, _), at in zip(chat.telegram.calls, chat.telegram.moments, strict=True)
        if name.startswith(("send", "edit", "delete"))
    ]
    assert all(after - before >= timedelta(seconds=1) for before, after in pairwise(told))


async def test_a_press_that_comes_twice_counts_once(chat: Chat) -> None:
    card = await begun(chat)
    twice = [("gym:ok:bodyweight-squat", card.message_id)] * 2 + [("gym:set:0:calf-raise", card.message_id)] * 2
    sent = await chat.press_at_once(twice, WEDNESDAY)
    assert "2 of 5" in sent[-1].text
    assert "(1 of 2)" in sent[-1].text


async def test_what_is_typed_brings_the_card_down_and_the_older_copy_goes(chat: Chat) -> None:
    card = await begun(chat)
    [anew] = await chat.say("7", WEDNESDAY + timedelta(minutes=3))
    assert anew.method == "sendMessage"
    assert ("deleteMessage", card.message_id) in [(n, g.get("message_id")) for n, g in chat.telegram.calls]
    [edited] = await chat.press("✓ As planned", WEDNESDAY + timedelta(minutes=5))
    assert (edited.method, edited.message_id) == ("editMessageText", anew.message_id)


async def test_where_it_cannot_be_deleted_the_older_copy_loses_its_buttons(chat: Chat) -> None:
    card = await begun(chat)
    chat.telegram.refusals.append(("deleteMessage", 400, {"description": "Bad Request: message can't be deleted"}))
    await chat.say("7", WEDNESDAY + timedelta(minutes=3))
    bare = [g for n, g in chat.telegram.calls if n == "editMessageReplyMarkup"]
    assert [g["message_id"] for g in bare] == [card.message_id]
    assert not bare[0].get("reply_markup")


async def test_a_button_that_no_longer_works_is_answered_kindly_and_goes(chat: Chat) -> None:
    await begun(chat)
    sent = await chat.press_data("done:2026-11-11", 1001, WEDNESDAY)
    assert "no longer works" in sent[0].text
    assert [(s.method, s.message_id) for s in sent[1:]] == [("editMessageReplyMarkup", 1001)]


async def test_the_timer_can_be_switched_off_for_good(chat: Chat) -> None:
    await chat.say("/settings", MONDAY)
    await chat.press("Rest timer off", MONDAY)
    await begun(chat)
    await chat.press("Set 1 done", WEDNESDAY)
    assert await chat.tick(WEDNESDAY + timedelta(seconds=60)) == []
    await chat.say("/settings", WEDNESDAY)
    assert "Rest timer on" in chat.buttons


async def test_of_two_messages_in_one_breath_no_older_copy_of_the_card_stays(chat: Chat) -> None:
    await begun(chat)
    told = [
        {"message": {**chat._envelope(WEDNESDAY), "message_id": 900 + n, "text": text}}
        for n, text in enumerate(("8 8", "12 12", "skip"))
    ]
    chat.telegram.updates = [{"update_id": 9000 + n, **update} for n, update in enumerate(told)]
    chat.moment["now"] = WEDNESDAY + timedelta(minutes=3)
    before = len(chat.telegram.calls)
    await chat.ears.work(await chat.ears.fetch(0))
    await chat._delivered(before)

    cards = [1001 + n for n, text in enumerate(sends(chat)) if " of 5" in text]
    removed = [given["message_id"] for name, given in chat.telegram.calls if name == "deleteMessage"]
    assert sorted(removed) == cards[:-1]


def sends(chat: Chat) -> list[str]:
    """The texts that were newly sent, in their order."""
    return [str(given["text"]) for name, given in chat.telegram.calls if name == "sendMessage"]
