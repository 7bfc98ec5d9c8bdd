// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_ring.h"
#include "ui/theme/palette.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace assay {

class Chip;
class KeyValueList;

QString keyStatusWord(KeyStatus::Kind kind); ///< "not certified", translated.
Tone keyStatusTone(KeyStatus::Kind kind);

/// All that a project says of one key, and what can be done with it.
class KeyCard final : public QWidget {
    Q_OBJECT

public:
    explicit KeyCard(QWidget* parent = nullptr);

    /// `readOnly`: why nothing can be written; empty where it can.
    void setKey(const RingPerson& person, const RingKey& key, bool fileHere, const QString& readOnly);
    void setKeyless(const RingPerson& person);
    void clear();

Q_SIGNALS:
    void certifyAsked();
    void certificateAsked();
    void revokeAsked();

private:
    void showButtons(bool shown);

    Chip* m_state;
    QLabel* m_title;
    QLabel* m_sentence;
    KeyValueList* m_lines;
    QPushButton* m_certify;
    QPushButton* m_certificate;
    QPushButton* m_revoke;
    QLabel* m_refusal;
};

} // namespace assay
