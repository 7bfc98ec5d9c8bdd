// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <vector>

namespace assay::tests {

/// What one reader made of one source: "read", "partly" (with issues), "refused" or, of the recognition, an importer's
/// id or "nobody"; and its message or what it read.
struct Verdict {
    QByteArray reader;
    QByteArray word;
    QByteArray detail;
};

/// The verdicts that are demanded: lines of path pattern (* is anything), reader, verdict ("a|b" allows either) and
/// words that the detail must hold, parted by tabs. Of the lines that fit a path and a reader the first counts.
class VerdictTable {
public:
    explicit VerdictTable(const QByteArray& text)
    {
        for (const QByteArray& line : text.split('\n')) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const QList<QByteArray> cells = line.split('\t');
            Row row{QRegularExpression(QRegularExpression::anchoredPattern(patternOf(cells[0]))), cells[0],
                    cells.value(1), cells.value(2).split('|'), cells.value(3)};
            m_rows.push_back(std::move(row));
        }
    }

    static VerdictTable ofFile(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        return VerdictTable(file.readAll());
    }

    /// What is wrong with a verdict on `path`; empty where it is as demanded. A verdict no line speaks of is wrong.
    QString faultOf(const QString& path, const Verdict& verdict)
    {
        for (Row& row : m_rows) {
            if ((row.reader != verdict.reader && row.reader != "*") || !row.pattern.match(path).hasMatch())
                continue;
            row.used = true;
            if (row.words.contains(verdict.word) && verdict.detail.contains(row.detail))
                return {};
            return QStringLiteral("%1: %2 says %3 \"%4\", demanded is %5 \"%6\"")
                .arg(path, QString::fromUtf8(verdict.reader), QString::fromUtf8(verdict.word),
                     QString::fromUtf8(verdict.detail.left(300)), QString::fromUtf8(row.words.join('|')),
                     QString::fromUtf8(row.detail));
        }
        return QStringLiteral("%1: no line says what %2 should make of it")
            .arg(path, QString::fromUtf8(verdict.reader));
    }

    /// The first pattern that nothing fitted, which is a slip in the table or a file that went missing.
    QString unused() const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.used; });
        return found == m_rows.end() ? QString() : QString::fromUtf8(found->shown + " for " + found->reader);
    }

private:
    struct Row {
        QRegularExpression pattern;
        QByteArray shown;
        QByteArray reader;
        QByteArrayList words;
        QByteArray detail;
        bool used = false;
    };

    static QString patternOf(const QByteArray& glob)
    {
        return QRegularExpression::escape(QString::fromUtf8(glob)).replace(QStringLiteral("\\*"), QStringLiteral(".*"));
    }

    std::vector<Row> m_rows;
};

} // namespace assay::tests
