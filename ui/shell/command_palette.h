// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_model.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QListView;

namespace assay {

/// Every action, page and thing by typing some letters of its name; one that cannot be done says why. Arrow keys move,
/// Enter chooses, or asks those who may where the role is what is missing.
class CommandPalette final : public Card {
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteEntry> entries, std::vector<PaletteEntry> recent, QWidget* parent = nullptr);

    /// What the project has by the words of a searched().
    void setFound(const QString& words, std::vector<PaletteEntry> things, qint64 total);

    QSize sizeHint() const override;

Q_SIGNALS:
    void searched(const QString& words);           ///< Somebody typed; what the project has by these words is wanted.
    void chosen(const assay::PaletteEntry& entry); ///< Before it is done.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose();
    void step(int by);
    void settle(bool withPage);

    PaletteModel m_model;
    QLineEdit* m_field;
    QListView* m_list;
};

} // namespace assay
