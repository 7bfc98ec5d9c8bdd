// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/charter_versions.h"

#include <QSignalBlocker>

#include <algorithm>

namespace assay {
namespace {

QString versionWords(const Charter& charter)
{
    const QString state =
        charter.state == CharterState::Accepted ? CharterVersions::tr("in force") : charterStateTitle(charter.state);
    return CharterVersions::tr("Version %1 · %2").arg(QString::number(charter.version), state);
}

} // namespace

CharterVersions::CharterVersions(CharterKind kind, QWidget* parent)
    : QComboBox(parent)
    , m_kind(kind)
{
    setObjectName(QStringLiteral("charterVersions"));
    setAccessibleName(tr("Version of “%1” that is shown").arg(charterKindTitle(kind)));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] {
        const std::optional<Charter> newest = current();
        const QString uid = currentData().toString();
        m_chosen = newest && newest->uid == uid ? QString() : uid;
        Q_EMIT chosen();
    });
}

void CharterVersions::setCharters(const std::vector<Charter>& charters)
{
    m_charters.clear();
    std::copy_if(charters.rbegin(), charters.rend(), std::back_inserter(m_charters),
                 [this](const Charter& charter) { return charter.kind == m_kind; });
    const QSignalBlocker quiet(this);
    QStringList words;
    for (const Charter& charter : m_charters)
        words << versionWords(charter);
    if (words != m_words) { // Somebody may just be choosing.
        m_words = words;
        clear();
        for (std::size_t i = 0; i < m_charters.size(); ++i)
            addItem(words.at(static_cast<qsizetype>(i)), m_charters[i].uid);
    }
    if (const std::optional<Charter> known = shown())
        setCurrentIndex(findData(known->uid));
    setVisible(m_charters.size() > 1);
}

std::optional<Charter> CharterVersions::shown() const
{
    const auto found = std::find_if(m_charters.begin(), m_charters.end(),
                                    [this](const Charter& charter) { return charter.uid == m_chosen; });
    return found == m_charters.end() ? current() : std::optional(*found);
}

std::optional<Charter> CharterVersions::current() const
{
    const auto found = std::find_if(m_charters.begin(), m_charters.end(),
                                    [](const Charter& charter) { return charter.state != CharterState::Superseded; });
    return found == m_charters.end() ? std::nullopt : std::optional(*found);
}

std::optional<Charter> CharterVersions::inForce() const
{
    const auto found = std::find_if(m_charters.begin(), m_charters.end(),
                                    [](const Charter& charter) { return charter.state == CharterState::Accepted; });
    return found == m_charters.end() ? std::nullopt : std::optional(*found);
}

bool CharterVersions::showsEarlier() const
{
    const std::optional<Charter> newest = current();
    const std::optional<Charter> read = shown();
    return newest && read && newest->uid != read->uid;
}

void CharterVersions::showCurrent()
{
    m_chosen.clear();
    if (const std::optional<Charter> newest = current())
        setCurrentIndex(findData(newest->uid));
}

} // namespace assay
