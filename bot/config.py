"""Settings from the environment (docs/commands.md). Rule: all mistakes at once, by variable, no value shown."""

from __future__ import annotations

import os
import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, ValidationInfo, field_validator

if TYPE_CHECKING:
    from storage.sealing import Ring


SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
BEARER = re.compile(r"[!-~]{16,}")
DEFAULT_PORT = 8080  #: of the webhook
LOOPBACK = ("127.0.0.1", "::1", "localhost")


class BadConfig(Exception):
    """A variable is wrong."""


class CannotStartError(Exception):
    """The coach cannot start: each line names the variable to look at."""


class Config(BaseModel):
    """The environment, checked."""

    model_config = ConfigDict(extra="ignore", validate_default=True)

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    database_url: SecretStr | None = None
    data_key: SecretStr | None = None
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    port: int | None = Field(default=None, ge=0, le=65535)
    metrics_port: int | None = Field(default=None, ge=0, le=65535)
    metrics_token: SecretStr | None = None
    metrics_host: str = "127.0.0.1"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"
    admin_ids: tuple[int, ...] = ()
    xdg_data_home: Path | None = None

    @field_validator("telegram_bot_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            number, _, rest = value.get_secret_value().strip().partition(":")
            if not (number.isdigit() and rest and not any(c.isspace() or c == "/" for c in rest)):
                raise ValueError("is no bot token (123456:ABC…, from @BotFather)")
            return SecretStr(value.get_secret_value().strip())
        return value

    @field_validator("data_key")
    @classmethod
    def _keys(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            from storage.sealing import key_from  # brings the database's library along

            for one in value.get_secret_value().split(","):
                key_from(one)
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("is no secret that Telegram takes (1 to 256 of A-Z a-z 0-9 _ -)")
        return value

    @field_validator("metrics_token")
    @classmethod
    def _bearer(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not BEARER.fullmatch(value.get_secret_value()):
            raise ValueError("is too short or cannot be sent (16 signs or more, no blanks)")
        return value

    @field_validator("metrics_host")
    @classmethod
    def _to_whom(cls, value: str, info: ValidationInfo) -> str:
        if value not in LOOPBACK and info.data.get("metrics_token") is None:
            raise ValueError("needs METRICS_TOKEN where others than this machine can ask")
        return value

    @field_validator("telegram_api_url", "webhook_url")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("http://", "https://")):
            raise ValueError("is no address (https://…)")
        return value.rstrip("/") if value else value

    @field_validator("log_level", "log_format", mode="before")
    @classmethod
    def _case(cls, value: object, info: object) -> object:
        name = getattr(info, "field_name", "")
        return (value.upper() if name == "log_level" else value.lower()) if isinstance(value, str) else value

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        words = [w.strip() for w in value.split(",") if w.strip()]
        if not all(w.isdigit() for w in words):
            raise ValueError("is no list of Telegram user ids (123,456)")
        return tuple(int(w) for w in words)

    @cached_property
    def token(self) -> str | None:
        """The bot's token; None in local mode."""
        return self.telegram_bot_token.get_secret_value() if self.telegram_bot_token else None

    @cached_property
    def database(self) -> str | None:
        """The database's address; None for the default file."""
        return self.database_url.get_secret_value() if self.database_url else None

    def ring(self) -> Ring | None:
        """The keys that seal what athletes tell; None where it stands in clear. Raises CannotStartError."""
        if self.data_key is None:
            return None
        from storage.sealing import BadKeyError, Ring, key_from

        try:
            return Ring([key_from(one) for one in self.data_key.get_secret_value().split(",")])
        except BadKeyError as fault:
            raise CannotStartError(f"DATA_KEY {fault}") from None

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be printed."""
        kept = (self.telegram_bot_token, self.webhook_secret, self.metrics_token)
        found = [s.get_secret_value() for s in kept if s]
        found += self.data_key.get_secret_value().split(",") if self.data_key else []
        return tuple(s for s in found if s)

    def data_file(self, *, local: bool) -> Path:
        """The default database file: in the user's data folder, another one for local mode."""
        home = self.xdg_data_home or Path.home() / ".local" / "share"
        return home / "strength-coach" / ("local.sqlite3" if local else "coach.sqlite3")

    def file_meant(self, *, target: bool = False) -> Path:
        """The default file that a command by hand means: the bot's, or that of local mode where it alone is there.

        ``target``: it is put in the place of what is there. Raises CannotStartError rather than guess: a shell without
        the token would take, or fill, another file than the bot opens.
        """
        bots, locals_ = self.data_file(local=False), self.data_file(local=True)
        if self.database is not None or self.token is not None:
            return bots
        there = [file for file in (bots, locals_) if file.is_file()]
        if target or len(there) == 2:
            raise CannotStartError(
                f"TELEGRAM_BOT_TOKEN is not set, and so not which file is meant: with it {bots} is the bot's; "
                f"DATABASE_URL=sqlite:///{locals_} names that of local mode"
            )
        return there[0] if there else bots


#: pydantic's kinds of error in an operator's words.
WRONG = {
    "int_parsing": "is no whole number",
    "greater_than_equal": "is too small",
    "less_than_equal": "is too large (65535 at most)",
}


def read_config() -> Config:
    """The settings; a variable that is empty is none. Raises BadConfig with one line a variable, three at most."""
    try:
        return Config.model_validate({name.lower(): value for name, value in os.environ.items() if value})
    except ValidationError as fault:
        lines = []
        for error in fault.errors(include_input=False, include_url=False, include_context=False):
            name = str(error["loc"][0]).upper() if error["loc"] else "environment"
            lines.append(f"{name} {WRONG.get(error['type'], error['msg'].removeprefix('Value error, '))}")
        shown = lines[:3] if len(lines) <= 3 else [*lines[:2], f"and {len(lines) - 2} more variables are wrong"]
        raise BadConfig("\n".join(shown)) from None
