// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace assay {

/// A field for a day, written as in 2027-01-31; it may stay empty.
class DayField final : public QLineEdit {
    Q_OBJECT

public:
    explicit DayField(QWidget* parent = nullptr);

    void setDay(QDate day);
    void setDay(std::optional<qint64> at); ///< The day, in UTC, of a time in milliseconds.
    QDate day() const;                     ///< Invalid where there is none.
    std::optional<qint64> at() const;      ///< Its midnight: milliseconds, UTC.
    QString problem() const;               ///< Why what stands there is no day; empty where it is one or nothing.
};

} // namespace assay
