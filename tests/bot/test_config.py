"""The environment: all mistakes at once, each naming its variable, and never a secret in any line."""

from __future__ import annotations

import pytest

from bot.config import BadConfig, read_config
from bot.logs import clean

SECRET = "123456789:AAE-secret_secret_secret"
WRONG = [
    ({"TELEGRAM_BOT_TOKEN": "nonsense"}, "TELEGRAM_BOT_TOKEN"),
    ({"TELEGRAM_BOT_TOKEN": f"{SECRET}/x"}, "TELEGRAM_BOT_TOKEN"),
    ({"TELEGRAM_API_URL": "ftp://x"}, "TELEGRAM_API_URL"),
    ({"PORT": "http"}, "PORT"),
    ({"PORT": "70000"}, "PORT"),
    ({"LOG_LEVEL": "LOUD"}, "LOG_LEVEL"),
    ({"LOG_FORMAT": "xml"}, "LOG_FORMAT"),
    ({"ADMIN_IDS": "1,two"}, "ADMIN_IDS"),
    ({"WEBHOOK_URL": "example.org"}, "WEBHOOK_URL"),
    ({"WEBHOOK_SECRET": "with a blank"}, "WEBHOOK_SECRET"),
    ({"METRICS_PORT": "70000"}, "METRICS_PORT"),
    ({"METRICS_TOKEN": "too-short"}, "METRICS_TOKEN"),
    ({"METRICS_HOST": "0.0.0.0"}, "METRICS_HOST"),
]


@pytest.mark.parametrize(("given", "named"), WRONG, ids=[f"{n}-{i}" for i, (_, n) in enumerate(WRONG)])
def test_a_wrong_variable_is_named_and_not_shown(given: dict[str, str], named: str, monkeypatch) -> None:
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(BadConfig) as fault:
        read_config()

    assert str(fault.value).startswith(named)
    assert not any(v in str(fault.value) for v in given.values() if len(v) > 6)


def test_all_mistakes_are_told_at_once_in_three_lines_at_most(monkeypatch) -> None:
    for name, value in {"PORT": "x", "LOG_LEVEL": "x", "LOG_FORMAT": "x", "ADMIN_IDS": "x"}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(BadConfig) as fault:
        read_config()

    assert len(str(fault.value).splitlines()) == 3


def test_what_is_right_is_read(monkeypatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", f" {SECRET} ")
    monkeypatch.setenv("ADMIN_IDS", "1, 22,")
    monkeypatch.setenv("LOG_LEVEL", "debug")
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:8081/")
    config = read_config()

    assert (config.token, config.admin_ids, config.log_level) == (SECRET, (1, 22), "DEBUG")
    assert config.telegram_api_url == "http://127.0.0.1:8081"
    assert SECRET not in repr(config)


@pytest.mark.parametrize(
    "line",
    [
        f"POST https://api.telegram.org/bot{SECRET}/getMe",
        f"token {SECRET} refused",
        "postgresql+asyncpg://coach:hunter2@db/coach failed",
    ],
)
def test_logs_are_cleaned(line: str) -> None:
    assert SECRET not in clean(line)
    assert "hunter2" not in clean(line)
