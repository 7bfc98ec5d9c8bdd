// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/find_things.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace assay {

/// One thing that the command palette offers.
struct PaletteEntry {
    enum class Section {
        Actions, ///< Of the window and of the page.
        GoTo,
        Page,  ///< What else is on the page: its views and buttons.
        Menus, ///< What stands in menus of the page.
    };

    Section section = Section::Actions;
    QString id; ///< An action's or a link; remembered where it is chosen.
    QString title;
    QString hint; ///< The shortcut, the kind of thing; or why it is disabled.
    bool enabled = true;
    std::function<void()> choose;
    std::function<void()> ask = {}; ///< Asks those who may; empty where it is not refused for want of a role.

    /// It does something to what is shown, rather than to the whole or to a thing that is named.
    bool isOfPage() const { return section == Section::Page || section == Section::Menus; }
};

/// The rows of the command palette: what was chosen lately while nothing is typed, then the actions, the places and what the
/// page and its menus have that match, best first, each group under a heading; a line says so where nothing matches. GUI
/// thread.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HintRole = Qt::UserRole,
        HeadingRole, ///< Whether the row is a heading, which cannot be chosen.
        LettersRole, ///< QList<int>: the letters of the text that match.
        RefusedRole, ///< Whether it cannot be done; those who may can still be asked where the row can be chosen.
    };

    /// `recent` are those chosen lately, newest first.
    PaletteModel(std::vector<PaletteEntry> entries, std::vector<PaletteEntry> recent, QObject* parent = nullptr);

    void setWords(const QString& words);

    /// What the project has by that name; answers for other words than the present ones are let go.
    void setFound(const QString& words, std::vector<PaletteEntry> things, qint64 total);

    const QString& words() const { return m_words; }
    const PaletteEntry* entry(int row) const; ///< Null for a heading.
    bool canChoose(int row) const;            ///< It can be done, or asked for.

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString heading; ///< Empty for an entry.
        PaletteEntry entry;
        QList<int> letters;
        int score = 0;
    };

    void arrange();
    void addSection(PaletteEntry::Section section, const QString& heading, std::vector<Row> more);
    void addRecent();
    std::vector<Row> matching(PaletteEntry::Section section) const;

    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteEntry> m_recent;
    QString m_words;
    std::vector<PaletteEntry> m_found;
    qint64 m_total = 0;
    bool m_answered = false; ///< What the project has by these words is known.
    std::vector<Row> m_rows;
};

} // namespace assay
