// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <limits>
#include <memory>

/// Owners of OpenSSL's objects, for the sources of core/crypto alone.
namespace assay::openssl {

template <auto release>
struct Releaser {
    template <typename T>
    void operator()(T* object) const
    {
        release(object);
    }
};

template <typename T, auto release>
using Handle = std::unique_ptr<T, Releaser<release>>;

using Bio = Handle<BIO, BIO_free>;
using Key = Handle<EVP_PKEY, EVP_PKEY_free>;
using KeyContext = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContext = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;

/// Reads from `bytes`, which have to outlive it. Null for more than OpenSSL counts to.
inline Bio reading(QByteArrayView bytes)
{
    if (bytes.size() > std::numeric_limits<int>::max())
        return nullptr;
    return Bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

inline Bio writing()
{
    return Bio(BIO_new(BIO_s_mem()));
}

/// What was written into a writing() one.
inline QByteArray written(const Bio& bio)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return size > 0 ? QByteArray(bytes, size) : QByteArray();
}

/// The DER of an object, written by one of OpenSSL's i2d functions; empty where it refuses.
template <auto encode, typename T>
QByteArray derOf(const T* object)
{
    unsigned char* bytes = nullptr;
    const int size = encode(const_cast<T*>(object), &bytes);
    if (size <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

/// The object whose DER these bytes are, all of them; null otherwise.
template <auto release, typename T>
Handle<T, release> fromDer(T* (*decode)(T**, const unsigned char**, long), QByteArrayView der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const unsigned char* end = at + der.size();
    Handle<T, release> object(der.isEmpty() ? nullptr : decode(nullptr, &at, static_cast<long>(der.size())));
    return at == end ? std::move(object) : nullptr;
}

/// What OpenSSL said last on this thread, for Error::detail; its list of errors is empty afterwards.
inline QString lastError()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    return code == 0 ? QString() : QString::fromLatin1(ERR_error_string(code, nullptr));
}

} // namespace assay::openssl
