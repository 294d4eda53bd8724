package org.partnerscore.server;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** What can be wrong with a token that is good otherwise. */
enum Flaw {
    EXPIRED {
        @Override
        JWTClaimsSet.Builder claims(JWTClaimsSet.Builder good) {
            return good.expirationTime(in(Duration.ofHours(-1)));
        }
    },
    NOT_YET_VALID {
        @Override
        JWTClaimsSet.Builder claims(JWTClaimsSet.Builder good) {
            return good.notBeforeTime(in(Duration.ofHours(1)));
        }
    },
    WITHOUT_END {
        @Override
        JWTClaimsSet.Builder claims(JWTClaimsSet.Builder good) {
            return good.expirationTime(null);
        }
    },
    OF_ANOTHER_ISSUER {
        @Override
        JWTClaimsSet.Builder claims(JWTClaimsSet.Builder good) {
            return good.issuer("https://issuer.example");
        }
    },
    FOR_ANOTHER_AUDIENCE {
        @Override
        JWTClaimsSet.Builder claims(JWTClaimsSet.Builder good) {
            return good.audience("another");
        }
    },
    /** Of another login, or where no login is: an ID token shown in the place of an access token. */
    OF_ANOTHER_LOGIN {
        @Override
        JWTClaimsSet.Builder claims(JWTClaimsSet.Builder good) {
            return good.claim("nonce", "another");
        }
    },
    FORGED {
        @Override
        String token(JWTClaimsSet claims, RSAKey key) throws Exception {
            return signed(header(key), claims, new RSASSASigner(another()));
        }
    },
    FORGED_WITH_ITS_KEY_ENCLOSED {
        @Override
        String token(JWTClaimsSet claims, RSAKey key) throws Exception {
            RSAKey own = another();
            return signed(header(key).jwk(own.toPublicJWK()), claims, new RSASSASigner(own));
        }
    },
    UNSIGNED {
        @Override
        String token(JWTClaimsSet claims, RSAKey key) {
            return new PlainJWT(claims).serialize();
        }
    },
    SIGNED_WITH_THE_PUBLIC_KEY {
        @Override
        String token(JWTClaimsSet claims, RSAKey key) throws Exception {
            return signed(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()),
                    claims,
                    new MACSigner(key.toRSAPublicKey().getEncoded()));
        }
    },
    CHANGED_AFTER_SIGNING {
        @Override
        String token(JWTClaimsSet claims, RSAKey key) throws Exception {
            String[] good = super.token(claims, key).split("\\.");
            JWTClaimsSet changed =
                    new JWTClaimsSet.Builder(claims).claim("more", "rights").build();
            return good[0] + "." + changed.toPayload().toBase64URL() + "." + good[2];
        }
    };

    /** The claim by which {@link Issuer} is told to make such tokens. */
    static final String CLAIM = "flaw";

    /** The token of somebody with this flaw instead of a good one. */
    String instead(String good, RSAKey key) {
        try {
            JWTClaimsSet claims = SignedJWT.parse(good).getJWTClaimsSet();
            return token(claims(new JWTClaimsSet.Builder(claims)).build(), key);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    JWTClaimsSet.Builder claims(JWTClaimsSet.Builder good) {
        return good;
    }

    String token(JWTClaimsSet claims, RSAKey key) throws Exception {
        return signed(header(key), claims, new RSASSASigner(key));
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    private static JWSHeader.Builder header(RSAKey key) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID());
    }

    private static RSAKey another() throws Exception {
        return new RSAKeyGenerator(2048).keyID("another").generate();
    }

    private static String signed(JWSHeader.Builder header, JWTClaimsSet claims, JWSSigner signer) throws Exception {
        SignedJWT token = new SignedJWT(header.build(), claims);
        token.sign(signer);
        return token.serialize();
    }
}
