// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/icons.h"

namespace assay {

QPushButton* pushButton(ButtonKind kind, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    setButtonKind(button, kind);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

QPushButton* iconButton(const QByteArray& iconName, const QString& name, QWidget* parent)
{
    auto* button = pushButton(ButtonKind::Ghost, {}, parent);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace assay
