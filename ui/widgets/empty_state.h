// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace assay {

/// What a view shows while it holds nothing: what belongs here, and the action that fills it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QByteArray& icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void addAction(QWidget* button); ///< The first should be the primary one.
    void setTitle(const QString& title);
    void setSentence(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitSentence();

    QLabel* m_title;
    QLabel* m_sentence;
    QHBoxLayout* m_buttons;
};

} // namespace assay
