// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drift/drift_store.h"
#include "tests/support/temporary_project.h"

#include <functional>

namespace assay::tests {

/// Writes a table of two columns, age and colour, in a folder; answers its path.
inline QString ageTable(
    const QTemporaryDir& folder, const QString& name, int rows, const std::function<QByteArray(int)>& age,
    const std::function<QByteArray(int)>& colour = [](int i) { return QByteArray(i % 4 == 0 ? "red" : "blue"); })
{
    QByteArray text = "age,colour\n";
    for (int i = 0; i < rows; ++i)
        text += age(i) + ',' + colour(i) + '\n';
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the table cannot be written");
    return path;
}

/// Ages from 0 to 99, or so much higher.
inline std::function<QByteArray(int)> agesFrom(int lowest)
{
    return [lowest](int i) { return QByteArray::number(i % 100 + lowest); };
}

/// What comes of tables whose ages are `shift` apart, of so many rows each.
inline drift::Measurement ageMeasurement(int shift, int rows = 1000)
{
    const QTemporaryDir folder;
    return valueOf(drift::measure({ageTable(folder, QStringLiteral("train.csv"), rows, agesFrom(0)),
                                   ageTable(folder, QStringLiteral("june.csv"), rows, agesFrom(shift))}));
}

} // namespace assay::tests
