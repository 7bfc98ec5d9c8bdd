// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/person_row.h"

#include "ui/widgets/avatar.h"

#include <QHBoxLayout>
#include <QLabel>

namespace assay {
namespace {

constexpr int avatarSize = 24;
constexpr int besideAvatar = 10;

} // namespace

QWidget* personRow(const QString& name, const QString& uid, const std::vector<QWidget*>& lines, QWidget* end)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(besideAvatar);
    auto* avatar = new Avatar(avatarSize);
    avatar->setPerson(name, uid);
    layout->addWidget(avatar, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    for (QWidget* line : lines)
        words->addWidget(line);
    layout->addLayout(words, 1);
    if (end)
        layout->addWidget(end, 0, Qt::AlignTop);
    return row;
}

} // namespace assay
