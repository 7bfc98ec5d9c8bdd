// SPDX-License-Identifier: GPL-3.0-or-later
// A statement is read or refused, and what is written of it is read as the same.
#include "core/trust/statement.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

ASSAY_FUZZ(statement)
{
    const auto statement = assay::statements::read(bytes);
    if (!statement) {
        if (statement.error().kind != assay::Error::Kind::Invalid || statement.error().message.isEmpty())
            std::abort();
        return;
    }
    const QByteArray written = assay::statements::write(*statement);
    const auto again = assay::statements::read(written);
    if (!again || again->subjects != statement->subjects || assay::statements::write(*again) != written)
        std::abort();
}
