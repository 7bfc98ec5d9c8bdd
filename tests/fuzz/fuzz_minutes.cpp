// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/minutes_lines.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// Whatever the text, each line makes one thing at the most, which says something, and nothing is made a second time.
ASSAY_FUZZ(minutes)
{
    using namespace assay;
    static const std::vector<Person> people = [] {
        Person tom;
        tom.uid = QStringLiteral("1");
        tom.name = QStringLiteral("Tom");
        Person wei = tom;
        wei.uid = QStringLiteral("2");
        wei.name = QStringLiteral("Li Wei");
        return std::vector<Person>{tom, wei};
    }();
    const QString text = QString::fromUtf8(bytes);
    const MinutesLines lines = meetings::minutesLines(text, people);
    if (lines.decisions.size() + static_cast<qsizetype>(lines.tasks.size()) > text.size())
        std::abort();
    for (const QString& decision : lines.decisions) {
        if (decision.trimmed().isEmpty())
            std::abort();
    }
    for (const MeetingTask& task : lines.tasks) {
        if (task.title.trimmed().isEmpty() || task.ownerUid.isEmpty() != task.ownerName.isEmpty())
            std::abort();
    }
    const MinutesLines again = meetings::notSaidBefore(lines, {lines});
    if (!again.decisions.isEmpty() || !again.tasks.empty())
        std::abort();
}
