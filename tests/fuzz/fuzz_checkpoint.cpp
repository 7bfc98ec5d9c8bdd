// SPDX-License-Identifier: GPL-3.0-or-later
// A note and the checkpoint in it are read or refused, and are written as the bytes they were read from.
#include "core/trust/checkpoint.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

ASSAY_FUZZ(checkpoint)
{
    const auto alone = assay::Checkpoint::parse(bytes);
    if (alone && *alone->text() != bytes)
        std::abort();
    const auto note = assay::SignedNote::parse(bytes);
    if (!note) {
        if (note.error().kind != assay::Error::Kind::Invalid || note.error().message.isEmpty())
            std::abort();
        return;
    }
    const auto again = assay::SignedNote::parse(note->bytes());
    if (!again || again->text() != note->text() || again->signatures() != note->signatures())
        std::abort();
    const auto checkpoint = assay::Checkpoint::parse(note->text());
    if (checkpoint && *checkpoint->text() != note->text())
        std::abort();
}
