// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace assay {

/// Texts that occur many times, each kept once: a run's parameters are mostly the same few words.
class TextPool {
public:
    /// The number of a text, given now where it is new.
    quint32 idOf(QByteArrayView utf8);

    /// The number of a text that is here; nothing is added.
    std::optional<quint32> find(const QString& text) const;

    const QString& text(quint32 id) const { return m_texts[id]; }
    double number(quint32 id) const { return m_numbers[id]; } ///< What the text is as a number; NaN where it is none.
    std::size_t size() const { return m_texts.size(); }

private:
    QHash<QByteArray, quint32> m_ids;
    std::vector<QString> m_texts;
    std::vector<double> m_numbers;
};

} // namespace assay
