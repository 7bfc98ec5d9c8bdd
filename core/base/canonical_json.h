// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringView>

#include <map>

namespace assay {

/// The largest integer that every JSON reader keeps exactly: 2^53 - 1.
inline constexpr qint64 largestJsonInteger = (qint64(1) << 53) - 1;

/// The one JSON text of a string as RFC 8785 writes it: UTF-8, escaping only quote, backslash and controls. A half of
/// a surrogate pair, which UTF-8 has no form for, becomes a question mark or U+FFFD as QString::toUtf8() decides.
QByteArray canonicalText(QStringView text);

/// The JSON text of an integer; beyond ±largestJsonInteger it is a string of its decimal digits, so that no reader
/// rounds it.
QByteArray canonicalInteger(qint64 number);

/// The JSON text of an array of values that are canonical already.
QByteArray canonicalArray(const QByteArrayList& values);

/// A JSON object in the single form in which it is hashed: no blanks, keys in the order of their UTF-8 bytes. (RFC 8785
/// orders by UTF-16 units, which differs only where keys hold characters beyond U+FFFF.)
class CanonicalObject {
public:
    /// Sets a member whose value is canonical JSON already; a later value replaces an earlier one.
    void set(QStringView key, const QByteArray& canonicalValue) { m_members[key.toUtf8()] = canonicalValue; }
    void setText(QStringView key, QStringView text) { set(key, canonicalText(text)); }
    void setInteger(QStringView key, qint64 number) { set(key, canonicalInteger(number)); }

    bool isEmpty() const { return m_members.empty(); }
    QByteArray bytes() const;

private:
    std::map<QByteArray, QByteArray> m_members; ///< By the key's UTF-8.
};

} // namespace assay
