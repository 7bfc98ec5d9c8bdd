// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace assay {

/// What a reading of untrusted CSV allows.
struct CsvRules {
    qsizetype maxColumns = 10'000;
    qsizetype maxCellBytes = 1024 * 1024;
};

/// One record: its cells without surrounding blanks and quotes, and the line it began on, counted from 1.
struct CsvRow {
    qint64 line = 0;
    std::vector<QByteArray> cells;
    qint64 blankLinesBefore = 0; ///< Skipped between the record before it, or the header, and this one.
};

/// Walks the records of a CSV or TSV text (RFC 4180, with comma, semicolon or tab and any mix of line ends). The text
/// must be UTF-8 without NUL; a byte order mark is skipped. Refused: a header that names two columns alike, a quote
/// inside an unquoted cell, text after a closing quote, a quote that is never closed, and whatever exceeds the rules.
/// The view must outlive the reader. Not thread-safe, like any cursor.
class CsvReader {
public:
    /// Reads the header. The delimiter is the one of the three that the first line has most often outside quotes.
    static Result<CsvReader> open(QByteArrayView bytes, const CsvRules& rules = {});

    char delimiter() const { return m_delimiter; }

    /// Column names, trimmed; a column without a name is an empty one. Blank lines before the header are skipped.
    const std::vector<QString>& header() const { return m_header; }

    /// Reads the next record that is not blank into `row`; false at the end. The number of cells is not checked against
    /// the header. After an error the reader stands still.
    Result<bool> next(CsvRow& row);

    qsizetype position() const { return m_at; } ///< Bytes consumed so far.

private:
    explicit CsvReader(QByteArrayView bytes, const CsvRules& rules);

    Result<void> readHeader();
    Result<void> readRecord(CsvRow& row);
    Result<QByteArray> readCell();
    Result<QByteArray> readQuoted();
    void skipBlanks();
    bool takeLineEnd();
    bool atCellEnd() const;
    tl::unexpected<Error> refuse(const QString& rule) const;

    QByteArrayView m_bytes;
    CsvRules m_rules;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    char m_delimiter = ',';
    std::vector<QString> m_header;
};

/// What a cell is where a number is wanted.
struct CsvNumber {
    enum class Kind {
        Value,    ///< `value` is it; NaN and the infinities where their words were written.
        Missing,  ///< Nothing, or one of the words NA, N/A, null, None.
        TooLarge, ///< Digits beyond a double, or a whole number beyond 64 bits: it would not be read as written.
        Comma,    ///< A number with a decimal or grouping comma, which is never guessed at.
        Text,
    };
    Kind kind = Kind::Text;
    double value = 0;
};

CsvNumber readCsvNumber(QByteArrayView cell);

} // namespace assay
