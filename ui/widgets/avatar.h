// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QWidget>

namespace assay {

/// "MO" for "Mei Okafor": at most two letters.
QString initialsOf(const QString& name);

/// A person's colour, the same on every page and in both themes; `uid` tells people of one name apart.
QColor personColor(const QString& uid);

/// A person's initials on a disc of their colour.
void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name, const QString& uid);

/// The same as a widget, with the name in its tool tip.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(int size, QWidget* parent = nullptr);

    void setPerson(const QString& name, const QString& uid);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_uid;
};

} // namespace assay
