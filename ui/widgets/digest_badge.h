// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace assay {

/// A digest, key or root by its first and last digits; pressing it copies the whole.
class DigestBadge final : public QAbstractButton {
    Q_OBJECT

public:
    explicit DigestBadge(const QString& hex, QWidget* parent = nullptr);

    void setDigest(const QString& hex);
    QString digest() const { return m_hex; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_hex;
};

/// "1239…cb": enough to compare by eye, short enough for a line.
QString shortDigest(const QString& hex);

} // namespace assay
