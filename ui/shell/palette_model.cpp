// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

#include "ui/shell/fuzzy_match.h"

#include <algorithm>

namespace assay {

PaletteModel::PaletteModel(std::vector<PaletteEntry> entries, std::vector<PaletteEntry> recent, QObject* parent)
    : QAbstractListModel(parent)
    , m_entries(std::move(entries))
    , m_recent(std::move(recent))
{
    arrange();
}

void PaletteModel::setWords(const QString& words)
{
    m_words = words;
    m_found.clear();
    m_total = 0;
    m_answered = false;
    arrange();
}

void PaletteModel::setFound(const QString& words, std::vector<PaletteEntry> things, qint64 total)
{
    if (words != m_words)
        return;
    m_found = std::move(things);
    m_total = total;
    m_answered = true;
    arrange();
}

void PaletteModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    if (m_words.trimmed().isEmpty())
        addRecent();
    addSection(PaletteEntry::Section::Actions, tr("ACTIONS"), {});
    std::vector<Row> things;
    for (const PaletteEntry& thing : m_found) {
        const auto match = fuzzyMatch(thing.title, m_words);
        things.push_back(
            {{}, thing, match ? QList<int>(match->letters.begin(), match->letters.end()) : QList<int>(), 0});
    }
    addSection(PaletteEntry::Section::GoTo, tr("GO TO"), std::move(things));
    if (const auto shown = static_cast<qint64>(m_found.size()); m_total > shown)
        m_rows.push_back(
            {tr("%1 of %2 shown; type more of the name").arg(QString::number(shown), QString::number(m_total)),
             {},
             {},
             0});
    addSection(PaletteEntry::Section::Page, tr("ON THIS PAGE"), {});
    addSection(PaletteEntry::Section::Menus, tr("IN MENUS"), {});
    if (m_rows.empty())
        m_rows.push_back({m_answered ? tr("Nothing has this name") : tr("Searching…"), {}, {}, 0});
    endResetModel();
}

void PaletteModel::addRecent()
{
    if (m_recent.empty())
        return;
    m_rows.push_back({tr("RECENT"), {}, {}, 0});
    for (const PaletteEntry& entry : m_recent)
        m_rows.push_back({{}, entry, {}, 0});
}

std::vector<PaletteModel::Row> PaletteModel::matching(PaletteEntry::Section section) const
{
    std::vector<Row> rows;
    for (const PaletteEntry& entry : m_entries) {
        if (entry.section != section)
            continue;
        const auto match = fuzzyMatch(entry.title, m_words);
        if (match)
            rows.push_back({{}, entry, QList<int>(match->letters.begin(), match->letters.end()), match->score});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return std::pair(a.score, a.entry.enabled) > std::pair(b.score, b.entry.enabled);
    });
    return rows;
}

void PaletteModel::addSection(PaletteEntry::Section section, const QString& heading, std::vector<Row> more)
{
    std::vector<Row> rows = matching(section);
    rows.insert(rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    if (rows.empty())
        return;
    m_rows.push_back({heading, {}, {}, 0});
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
}

const PaletteEntry* PaletteModel::entry(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[static_cast<std::size_t>(row)].heading.isEmpty())
        return nullptr;
    return &m_rows[static_cast<std::size_t>(row)].entry;
}

bool PaletteModel::canChoose(int row) const
{
    const PaletteEntry* at = entry(row);
    return at && (at->enabled || at->ask);
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool heading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return heading ? row.heading : row.entry.title;
    case Qt::AccessibleTextRole:
        return heading || row.entry.hint.isEmpty()
            ? data(index, Qt::DisplayRole)
            : tr("%1, %2").arg(row.entry.title, data(index, HintRole).toString());
    case HintRole:
        return row.entry.ask ? tr("Enter asks those who may. %1").arg(row.entry.hint) : row.entry.hint;
    case HeadingRole:
        return heading;
    case LettersRole:
        return QVariant::fromValue(row.letters);
    case RefusedRole:
        return !heading && !row.entry.enabled;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return canChoose(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                  : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace assay
