"""Limits of a clinician in the chat, where a transcript cannot say it: forwarded messages, old cards, what is kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.chat import Chat

NOW = datetime(2026, 11, 23, 18, tzinfo=UTC)
FROM_PHYSIO = {"type": "hidden_user", "sender_user_name": "Sam, physio", "date": 1_700_000_000}


async def begun(chat: Chat) -> None:
    await chat.say("/start", NOW)
    await chat.press("Skip all, use defaults", NOW)


async def test_a_forwarded_message_of_the_physio_is_a_limit(chat: Chat) -> None:
    await begun(chat)

    sent = await chat.say(
        "No jumping for 3 weeks, and nothing above 20 kg for the left knee.", NOW, forward_origin=FROM_PHYSIO
    )

    shown = sent[-1].text
    assert "no jumping or hopping · until Mon 14 Dec" in shown
    assert "at most 20 kg in all (left knee)" in shown
    assert "Yes, from my physio" in sent[-1].buttons


async def test_other_forwarded_messages_are_none_of_ours(chat: Chat) -> None:
    await begun(chat)

    for text in ("see you on monday at 9", "I did squats 3x8 60kg", "can't come tomorrow, no time"):
        sent = await chat.say(text, NOW, forward_origin=FROM_PHYSIO)

        assert "somebody else" in sent[-1].text, text


async def test_an_old_card_does_not_end_what_was_confirmed(chat: Chat) -> None:
    await begun(chat)
    await chat.say("physio says no squats for 3 weeks", NOW)
    cancel, card = chat.buttons["It's no limit"]
    await chat.press("Yes, that's right", NOW)

    sent = await chat.press_data(cancel, card, NOW + timedelta(days=3))

    assert "Shall I take this off?" in sent[-1].text
    assert "Squat (" not in (await chat.say("/week", NOW + timedelta(days=3)))[-1].text


async def test_undo_of_the_message_that_told_it_asks_first(chat: Chat) -> None:
    await begun(chat)
    await chat.say("physio says no squats for 3 weeks", NOW)
    message = chat.buttons["Yes, that's right"][0].rpartition(":")[2]
    await chat.press("Yes, that's right", NOW)

    sent = await chat.press_data(f"undo:{message}", 1, NOW)

    assert "Shall I take this off?" in sent[-1].text
    assert "no squats" in (await chat.say("/constraints", NOW))[-1].text


@pytest.mark.parametrize("answer", ["/undo", "undo"])
async def test_undo_right_after_takes_the_confirmation_back_not_the_limit(chat: Chat, answer: str) -> None:
    await begun(chat)
    await chat.say("physio says no squats for 3 weeks", NOW)
    await chat.press("Yes, that's right", NOW + timedelta(minutes=1))

    await chat.say(answer, NOW + timedelta(minutes=2))

    left = (await chat.say("/constraints", NOW + timedelta(minutes=3)))[-1].text
    assert "no squats · until Mon 14 Dec · your physio · not confirmed yet" in left


async def test_a_confirmed_limit_takes_the_place_of_an_older_one_on_the_same_thing(chat: Chat) -> None:
    await begun(chat)
    await chat.say("physio says no squats until 5 january", NOW)
    await chat.press("Yes, that's right", NOW)
    await chat.say("physio says no squats until 12 december", NOW + timedelta(days=1))
    both = (await chat.say("/constraints", NOW + timedelta(days=1)))[-1].text
    assert "5 Jan" in both
    assert "12 Dec" in both

    await chat.press("Yes, that's right", NOW + timedelta(days=1))

    one = (await chat.say("/constraints", NOW + timedelta(days=1)))[-1].text.partition("Over")[0]
    assert "12 Dec" in one
    assert "5 Jan" not in one


async def test_what_was_told_survives_everything_and_is_exported(chat: Chat) -> None:
    await begun(chat)
    await chat.say("physio says no squats for 3 weeks", NOW)
    await chat.press("Yes, that's right", NOW)
    async with chat.database.reading() as memory:
        everything = await memory.everything(1)

    kinds = [r["body"]["act"] for r in everything["diary"]]
    assert "constraint" in kinds


async def test_the_page_is_one_document_with_the_words_beside_it(chat: Chat) -> None:
    await begun(chat)
    await chat.say("left knee 4/10 when I squat", NOW)

    sent = await chat.say("/physio", NOW)

    assert sent[0].method == "sendDocument"
    assert any("left knee" in s.text for s in sent)
    assert "Last 12 weeks" in sent[-1].buttons
    again = await chat.press("Last 4 weeks", NOW)
    assert "(28 days)" in "".join(s.text for s in again)
