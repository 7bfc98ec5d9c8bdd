// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QStyledItemDelegate>

#include <optional>

class QTableView;

namespace assay {

/// What a cell answers whose words are a chip of a tone, or words of one; nothing for plain text.
constexpr int ChipToneRole = Qt::UserRole + 11;
constexpr int WordsToneRole = Qt::UserRole + 12;

/// Whether a text that is longer than its cell loses its middle: the end of a file's name tells it from others.
constexpr int KeepsEndRole = Qt::UserRole + 13;

inline Qt::TextElideMode elidedPart(const QModelIndex& index)
{
    return index.data(KeepsEndRole).toBool() ? Qt::ElideMiddle : Qt::ElideRight;
}

/// The answer for one of these roles: `tone` for `wanted`, nothing for any other.
inline QVariant toneFor(int role, int wanted, std::optional<Tone> tone)
{
    return role == wanted && tone ? QVariant(static_cast<int>(*tone)) : QVariant();
}

/// Paints cells as tables do, and states among them as chips. One that wraps asks for the height that its words need
/// (see WholeRows).
class ChipDelegate final : public QStyledItemDelegate {
public:
    enum class Words { OneLine, Wrapped };

    explicit ChipDelegate(QObject* parent, Words words = Words::OneLine);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Gives such a delegate to a table.
    static void give(QTableView& table, Words words = Words::OneLine);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Words m_words;
};

} // namespace assay
