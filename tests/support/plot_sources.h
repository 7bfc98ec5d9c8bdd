// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/import_source.h"

#include <QByteArrayList>

#include <algorithm>
#include <cmath>

namespace assay::tests {

/// A ROC as DVCLive writes it; the lower the exponent, the better the classifier.
inline QByteArray dvcliveRoc(double exponent, int points = 41)
{
    QByteArrayList rows;
    for (int i = 0; i < points; ++i) {
        const double fpr = static_cast<double>(i) / (points - 1);
        rows << "{\"fpr\": " + QByteArray::number(fpr) + ", \"tpr\": " + QByteArray::number(std::pow(fpr, exponent))
                + ", \"threshold\": " + (i == 0 ? QByteArray("Infinity") : QByteArray::number(1 - fpr)) + "}";
    }
    return "{\n    \"roc\": [\n" + rows.join(",\n") + "\n]}";
}

/// A precision-recall curve as DVCLive writes it.
inline QByteArray dvclivePrecisionRecall(double start, int points = 41)
{
    QByteArrayList rows;
    for (int i = 0; i < points; ++i) {
        const double share = static_cast<double>(i) / points;
        rows << "{\"precision\": " + QByteArray::number(start + (1 - start) * std::sqrt(share)) + ", \"recall\": "
                + QByteArray::number(1 - share) + ", \"threshold\": " + QByteArray::number(share) + "}";
    }
    return "{\"precision_recall\": [" + rows.join(", ") + "]}";
}

/// Predictions of as many classes, each mostly right, as DVCLive writes them.
inline QByteArray dvcliveMatrix(const QByteArrayList& classes)
{
    QByteArrayList rows;
    const auto add = [&rows](const QByteArray& actual, const QByteArray& predicted, qsizetype times) {
        for (qsizetype i = 0; i < times; ++i)
            rows << "{\"actual\": \"" + actual + "\", \"predicted\": \"" + predicted + "\"}";
    };
    for (qsizetype i = 0; i < classes.size(); ++i) {
        add(classes.at(i), classes.at(i), 40 + 7 * i);
        add(classes.at(i), classes.at((i + 1) % classes.size()), 6);
        add(classes.at(i), classes.at((i + 2) % classes.size()), 1);
    }
    return "[" + rows.join(", ") + "]";
}

/// Puts a DVCLive folder with one metric and these plots.
inline void putDvclive(const ImportSource& source, const QString& name,
                       const QList<std::pair<QString, QByteArray>>& plots)
{
    source.put(name + QStringLiteral("/plots/metrics/loss.tsv"), "step\tloss\n0\t0.5\n1\t0.25\n");
    for (const auto& [path, bytes] : plots)
        source.put(name + QStringLiteral("/plots/sklearn/") + path, bytes);
}

} // namespace assay::tests
