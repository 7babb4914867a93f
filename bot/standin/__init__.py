"""A Telegram Bot API on loopback and a chat page in the browser: the very same bot talks to it where there is no token.

world       chats, messages, files and waiting updates, in memory and bounded
markup      HTML to text and entities, and back to Telegram's refusals
blobs       stored bytes, and the width and height of a picture
calls       the Bot API's methods, by name
delivery    updates on their way to the bot: long poll and webhook
trouble     faults on order, and Telegram's pace
person      the other side: what a person in a chat can do
server      the doors: /bot…, /file/bot…, /sim/… and the page
"""
