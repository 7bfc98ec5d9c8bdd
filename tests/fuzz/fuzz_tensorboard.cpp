// SPDX-License-Identifier: GPL-3.0-or-later
// An event file: as it is where the first byte is even, else as the payloads of records that are framed here, since
// checksums keep a mutator out of the messages. A second reading has to go on where the first one ended.
#include "core/importers/tensorboard/event_folder.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/target.h"
#include "tests/support/event_writer.h"

namespace {

/// Payloads with a length of one byte before each.
QByteArray framedParts(QByteArrayView parts)
{
    QByteArray file;
    while (!parts.isEmpty()) {
        const qsizetype size = qMin(qsizetype{static_cast<std::uint8_t>(parts[0])}, parts.size() - 1);
        file += assay::tests::events::framed(parts.sliced(1, size).toByteArray());
        parts = parts.sliced(1 + size);
    }
    return file;
}

} // namespace

ASSAY_FUZZ(tensorboard)
{
    using namespace assay;
    if (bytes.isEmpty())
        return;
    static tests::FuzzFolder folder;
    const bool framed = (bytes[0] & 1) != 0;
    const bool purge = (bytes[0] & 2) != 0;
    folder.put(QStringLiteral("a/events.out.tfevents.1"),
               framed ? framedParts(bytes.sliced(1)) : bytes.sliced(1).toByteArray());
    tests::demandReasons(
        EventFolder(folder.path(), EventFolder::Mode::Whole, purge ? RestartRule::Purge : RestartRule::Split).read({}));
    EventFolder following(folder.path(), EventFolder::Mode::Following);
    tests::demandReasons(following.read({}));
    const auto again = following.read({});
    if (!again || !again->runs.empty())
        std::abort();
}
