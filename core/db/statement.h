// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace assay::db {

/// What kind of value a column of a row holds; engines with typed columns hold one kind in each.
enum class ValueType { Null, Integer, Real, Text, Blob };

/// What an engine does for one prepared statement; columns and parameters count from 0.
class StatementDriver {
public:
    virtual ~StatementDriver() = default;

    virtual void bindNull(int index) = 0;
    virtual void bindInteger(int index, qint64 value) = 0;
    virtual void bindReal(int index, double value) = 0;
    virtual void bindText(int index, QByteArrayView utf8) = 0;
    virtual void bindBlob(int index, QByteArrayView bytes) = 0;
    virtual bool step() = 0;
    virtual void reset() = 0;
    virtual ValueType type(int column) const = 0; ///< Before any other look at the column, which may convert it.
    virtual qint64 integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual QByteArrayView bytes(int column) const = 0;
    virtual int columns() const = 0;
};

/// A prepared statement: bind values in order, then step through rows or run it. Belongs to one thread.
/// Every call may throw SqlError.
class Statement {
public:
    explicit Statement(std::unique_ptr<StatementDriver> driver)
        : m_driver(std::move(driver))
    {
    }

    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement& bind(bool value) { return bind(static_cast<qint64>(value)); }
    Statement& bind(double value); ///< NaN is not storable in every engine: store its bits instead.
    Statement& bind(const QString& text);
    Statement& bind(const QByteArray& blob);
    Statement& bind(QByteArrayView blob);
    Statement& bindText(QByteArrayView utf8);
    Statement& bindNull();

    template <typename T>
    Statement& bind(const std::optional<T>& value)
    {
        return value ? bind(*value) : bindNull();
    }

    /// Moves to the next row; false after the last one.
    bool step();

    /// Runs to the end and makes the statement ready for the next set of values.
    void run();

    /// Forgets the row and the values bound so far.
    void reset();

    ValueType type(int column) const { return m_driver->type(column); }
    bool isNull(int column) const { return type(column) == ValueType::Null; }
    qint64 integer(int column) const { return m_driver->integer(column); }
    bool boolean(int column) const { return integer(column) != 0; }
    double real(int column) const { return m_driver->real(column); }
    QString text(int column) const { return QString::fromUtf8(bytesView(column)); }
    QByteArray bytes(int column) const { return bytesView(column).toByteArray(); }

    /// Valid until the next step, reset or run.
    QByteArrayView bytesView(int column) const { return m_driver->bytes(column); }
    std::optional<qint64> optionalInteger(int column) const;
    int columns() const { return m_driver->columns(); }

private:
    std::unique_ptr<StatementDriver> m_driver;
    int m_bound = 0;
};

} // namespace assay::db
