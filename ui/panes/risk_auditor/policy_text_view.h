// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_story.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace assay {

class FormDraft;
struct Session;

/// A version of a policy as its JSON text. A draft's can be changed; what is wrong with it is said with its line, byte and
/// rule while somebody types, and marked. What was typed stays when others change the project.
class PolicyTextView final : public QWidget {
    Q_OBJECT

public:
    explicit PolicyTextView(Session& session, QWidget* parent = nullptr);

    void setStory(const policies::PolicyStory& story);
    void setSaved(); ///< What stands here was taken.

Q_SIGNALS:
    void saveAsked(const QByteArray& text, qint64 expectedVersion);

private:
    bool isEdited() const;
    void showStored();
    void check();
    void markLine(qsizetype byte);
    void goToFault();

    policies::PolicyStory m_story;
    QByteArray m_shown;        ///< The text that the editing began with.
    qint64 m_shownVersion = 0; ///< The row version that it was read as.
    qsizetype m_fault = -1;    ///< The first byte that is wrong.
    QLabel* m_words;
    QLabel* m_state;
    QPlainTextEdit* m_text;
    FormDraft* m_draft;
    QPushButton* m_go;
    QPushButton* m_undo;
    QPushButton* m_save;
    QTimer* m_pause;
};

} // namespace assay
